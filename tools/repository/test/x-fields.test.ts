import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");

/** Files that name the field, written by hand: neither descriptions, nor what is made from them, nor tests. */
const notPlaces = [
  ...["spec/areas", "packages/*/openapi.yaml", "packages/*/src/generated", "packages/*/README.md"],
  ...["packages/*/api.md", "packages/core/test", "**/*.test.ts", "**/testing/**", "**/test/**"],
  ...["docs", "examples", ".changeset", "findings", "CONTRIBUTING.md", "*ARCHITECTURE.md"],
  "CONTEXT.md",
];

function listFilesWith(word: string): string[] {
  const places = [
    "--",
    ...notPlaces.map((it) => `:(exclude,glob)${it}${it.includes(".") ? "" : "/**"}`),
  ];
  const found = execFileSync("git", ["grep", "-lwi", word, ...places], { cwd: root });
  return found.toString().trim().split("\n");
}

const guide = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");
const [, section = ""] = /^## Adding an `x-` field\n([\s\S]*?)^## /m.exec(guide) ?? [];
const listed = [...section.matchAll(/`([\w/.-]+\.(?:ts|md|yaml))`/g)].map(([, path = ""]) => path);

function findUnlisted(files: readonly string[]): string[] {
  return files.filter((it) => !listed.includes(it));
}

test("default: every place that an x- field needs is written down", () => {
  const files = listFilesWith("pagination");
  expect(files).toContain("tools/description/src/openapi.ts");
  expect(findUnlisted(files), 'add to "Adding an `x-` field" in CONTRIBUTING.md').toEqual([]);
});

test.each(listed)("default: %s is there, and names the field", (path) => {
  expect(existsSync(join(root, path))).toBe(true);
  expect(readFileSync(join(root, path), "utf8")).toMatch(/\bpagination\b/i);
});

test("error: a place that is not written down", () => {
  const files = ["tools/parcel/src/pages.ts", "spec/README.md"];
  expect(findUnlisted(files)).toEqual(["tools/parcel/src/pages.ts"]);
});
