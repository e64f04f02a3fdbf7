import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { listPublicPackages } from "../src/packages.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const read = (path: string) => JSON.parse(readFileSync(`${root}${path}`, "utf8"));
const packages = listPublicPackages(root);

test("changesets gives all public packages one version", () => {
  const { fixed } = read(".changeset/config.json");
  expect(fixed).toEqual([[expect.stringMatching(/^@[\w-]+\/\*$/)]]);
  const scope = fixed[0][0].replace("*", "");
  expect(packages.filter(({ manifest }) => !manifest.name.startsWith(scope))).toEqual([]);
  expect(new Set(packages.map(({ manifest }) => manifest.version)).size).toBe(1);
});

test("every area takes the core that it was released with, or a later one that is as good", () => {
  const core = packages.find(({ folder }) => folder === "packages/core")?.manifest.name ?? "";
  const areas = packages.filter(({ folder }) => !/\/(core|mock)$/.test(folder));
  expect(areas.length).toBeGreaterThan(0);
  for (const { manifest } of areas) expect(manifest.dependencies?.[core]).toBe("workspace:^");
});

test("every package ships its changelog", () => {
  for (const { folder } of packages) {
    expect(read(`${folder}/package.json`).files, folder).toContain("CHANGELOG.md");
  }
});
