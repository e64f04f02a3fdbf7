import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { inPeers, inRepository } from "../run/paths.ts";

const manifest = readFileSync(inPeers("package.json"), "utf8");
const peers = Object.entries<string>(JSON.parse(manifest).dependencies);
const { catalog, catalogs } = parse(readFileSync(inRepository("pnpm-workspace.yaml"), "utf8"));
const ours: Record<string, string> = { ...catalog, ...catalogs["openapi-typescript"] };
const used = peers.filter(([name]) => name in ours);

test.each(peers)("%s is pinned", (_, version) => {
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

test("what we use as well is compared in the version that we use", () => {
  expect(used.map(([name]) => name)).toContain("openapi-fetch");
  expect(Object.fromEntries(used)).toEqual(
    Object.fromEntries(used.map(([name]) => [name, ours[name]])),
  );
});
