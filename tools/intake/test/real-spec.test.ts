import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Disk, disk } from "@cash-in/description/swap-tree";
import { readTree } from "@cash-in/description/tree";
import { describe, expect, test } from "vitest";
import { adopt } from "../src/adoption/adopt.ts";
import { status } from "../src/adoption/status/status.ts";
import type { Page } from "../src/pages/page.ts";
import { isPage, readPage } from "../src/pages/read-page.ts";
import { readSpec } from "../src/spec/read-spec.ts";
import { withFolder } from "../src/testing/small-spec.ts";
import { createRandom } from "./random.ts";
import { renderPages } from "./render-page.ts";

const repository = fileURLToPath(new URL("../../../", import.meta.url));
const original = readSpec(readTree(`${repository}spec`));
const now = new Date("2026-01-15T08:00:00Z");

/** The pages of our own spec, with the defects of one seed. */
function readPages(seed: number): Page[] {
  return renderPages(original.model, createRandom(seed))
    .map(({ text, address }) => readPage(text, address))
    .filter(isPage);
}

const pages = readPages(1);

function lint(root: string): string {
  const { stdout } = spawnSync(
    process.execPath,
    ["tools/lint/src/cli.ts", "--spec", `${root}/openapi.yaml`],
    {
      cwd: repository,
      encoding: "utf8",
    },
  );
  return stdout;
}

describe("a copy of the spec, and pages that say what it says", () => {
  test("adopted whole: the linter has nothing to say, twice changes nothing, words and layout are as they were", async () => {
    await withFolder(original.tree, async (root) => {
      const report = await adopt({ root, pages, now });
      expect(report.operations).toHaveLength(46);
      // Our descriptions say what we guessed, and the pages do not write them.
      expect(report.decisions.map(({ place }) => place)).toEqual(["descriptions"]);
      expect(report.exceptions).toEqual([]);
      expect(report.corrected).toEqual([]);
      expect(report.added).toEqual([]);
      // What is gone are the values that we guessed.
      expect(report.removed.filter(({ at }) => at.at(-1) !== "x-extensible-enum")).toEqual([]);
      expect(report.files.created).toEqual(["vendor.lock.yaml"]);
      expect(report.files.deleted).toEqual([]);
      expect(lint(root)).toBe("0 problems\n");

      const after = readTree(root);
      // Lines of ours that say nothing of evidence or of values are all there, in their order.
      for (const [path, text] of original.tree) {
        const isOurs = (line: string) =>
          /^\s*(#|summary|description|operationId|x-effect|x-reconcile|tags)/.test(line);
        const lines = (after.get(path) ?? "").split("\n").filter(isOurs);
        expect(lines, path).toEqual(text.split("\n").filter(isOurs));
      }

      const again = await adopt({ root, pages, now: new Date() });
      expect(again.files).toEqual({ changed: [], created: [], deleted: [] });
      expect(again.decisions).toEqual([]);
      expect([...readTree(root)]).toEqual([...after]);
    });
  });

  test("Submit a batch of sales invoices: the guessed operation becomes a documented one, and the numbers change", async () => {
    await withFolder(original.tree, async (root) => {
      const before = status(original.model);
      const report = await adopt({ root, pages, ids: ["4169248e0"], now });
      expect(report.operations).toEqual(["submitSalesInvoiceBatch"]);
      const { model } = readSpec(readTree(root));
      const after = status(model);
      const operation = after.operations.find(
        ({ operationId }) => operationId === "submitSalesInvoiceBatch",
      );
      expect(operation?.evidence).toEqual({
        method: "documented",
        path: "documented",
        request: "documented",
        response: "documented",
      });
      const count = (it: typeof before) =>
        (["method", "path", "request", "response"] as const).map(
          (part) => it.total.parts[part].documented,
        );
      expect(count(before)).toEqual([31, 2, 1, 1]);
      expect(count(after)).toEqual([31, 3, 2, 2]);
      expect(after.total.properties.documented).toBeGreaterThan(
        before.total.properties.documented + 50,
      );
      // Nobody else is documented by that.
      const others = (it: typeof before) =>
        it.operations
          .filter(({ operationId }) => operationId !== "submitSalesInvoiceBatch")
          .map(({ evidence }) => evidence);
      expect(others(after)).toEqual(others(before));
      expect(lint(root)).toBe("0 problems\n");
      const index = model.index.operations.find(
        ({ operationId }) => operationId === "submitSalesInvoiceBatch",
      );
      expect(index?.page).toBe("submit-a-batch-of-sales-invoices-4169248e0");
    });
  });

  test("an interruption leaves the copy as it was", async () => {
    await withFolder(original.tree, async (root) => {
      const broken: Disk = {
        ...disk,
        write() {
          throw new Error("no space left");
        },
      };
      await expect(adopt({ root, pages, disk: broken })).rejects.toThrow("no space left");
      expect([...readTree(root)]).toEqual([...original.tree]);
    });
  });
});
