import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { adopt, importSite } from "../src/adopt/adopt.ts";
import { readFolder } from "../src/site/read-folder.ts";
import { readSpec } from "../src/spec/read-spec.ts";
import { readTree } from "../src/spec/tree.ts";
import { withFolder } from "../src/testing/small-spec.ts";

const shared = fileURLToPath(new URL("../../../../shared/apidog-pages/", import.meta.url));
const isThere = existsSync(shared);

const EMPTY = new Map([
  [
    "openapi.yaml",
    "openapi: 3.1.0\ninfo:\n  title: Foreign\n  version: 1.0.0\nservers: []\ntags: []\npaths: {}\n",
  ],
]);

describe.skipIf(!isThere)(
  "a whole foreign API, imported from nothing (skipped where ../shared is not there)",
  () => {
    test.each([
      { name: "multicard", pages: 37, operations: 32 },
      { name: "kie-ai", pages: 38, operations: 23 },
    ])(
      "$name: no operation is lost, and imported again nothing changes",
      async ({ name, pages: count, operations }) => {
        const folder = await readFolder(`${shared}${name}`);
        expect(folder.failures).toEqual([]);
        const pages = folder.pages.map((page) => ({
          ...page,
          address: `https://docs.example/${encodeURIComponent(page.address)}`,
        }));
        await withFolder(EMPTY, async (root) => {
          const report = await importSite({ root, pages });
          // Pages in are operations out, where several describe one, and exceptions.
          expect(report.pages + report.exceptions.length).toBe(count);
          expect(report.operations).toHaveLength(operations);
          const { model } = readSpec(readTree(root));
          const said = new Set(
            pages.flatMap((page) =>
              page.operations.map((it) => `${it.method} ${it.path.replaceAll(/\{[^}]*\}/g, "{}")}`),
            ),
          );
          const has = new Set(
            model.operations.map((it) => `${it.method} ${it.path.replaceAll(/\{[^}]*\}/g, "{}")}`),
          );
          expect([...said].filter((place) => !has.has(place))).toEqual([]);
          expect(model.operations.every(({ value }) => value["x-effect"] === "TODO")).toBe(true);

          const again = await adopt({ root, pages });
          expect(again.files).toEqual({ changed: [], created: [], deleted: [] });
        });
      },
      120_000,
    );
  },
);
