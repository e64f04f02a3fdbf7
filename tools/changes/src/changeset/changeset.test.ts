import { parseChangesetFile } from "@changesets/parse";
import { expect, test } from "vitest";
import { isAtLeast, maxBump, toRelease } from "../bump.ts";
import type { PackageChange } from "../compare.ts";
import { createFact } from "../fact.ts";
import { createChangeset } from "./changeset.ts";

const change: PackageChange = {
  folder: "parcels",
  name: "@cash-in/parcels",
  version: "0.3.1",
  bump: "major",
  facts: [
    createFact("getLabel", "path", "asks `GET /b` instead of `GET /a`"),
    createFact("Order", "keyword", "`Note` now has `pattern` `^[A-Z]*_$`"),
    createFact("Order", "wording", "the documentation changed"),
  ],
};

test("default: writes what changesets read", () => {
  const { path, text } = createChangeset(change, "abc");
  expect(path).toMatch(/^\.changeset\/spec-parcels-[0-9a-f]{8}\.md$/);
  expect(parseChangesetFile(text)).toEqual({
    releases: [{ name: "@cash-in/parcels", type: "minor" }],
    summary: [
      "Followed changes of the API description, some of them breaking:",
      "",
      "- **Breaking:** `Order`: `Note` now has `pattern` `^[A-Z]*_$`; the documentation changed.",
      "- **Breaking:** `getLabel` asks `GET /b` instead of `GET /a`.",
    ].join("\n"),
  });
});

test("behavior: the name is the same for the same, and for nothing else", () => {
  const { path } = createChangeset(change, "abc");
  expect(createChangeset(change, "abc").path).toBe(path);
  expect(createChangeset(change, "abd").path).not.toBe(path);
  expect(createChangeset({ ...change, facts: change.facts.slice(1) }, "abc").path).not.toBe(path);
});

test.each([
  ["major", "0.9.0", "minor"],
  ["minor", "0.9.0", "minor"],
  ["patch", "0.9.0", "patch"],
  ["major", "1.0.0", "major"],
  ["major", "10.0.0", "major"],
] as const)("toRelease: %s of %s is %s", (bump, version, want) => {
  expect(toRelease(bump, version)).toBe(want);
});

test.each([
  ["patch", "minor", false],
  ["minor", "minor", true],
  ["major", "minor", true],
  ["none", "patch", false],
] as const)("isAtLeast: %s for %s is %s", (bump, needed, want) => {
  expect(isAtLeast(bump, needed)).toBe(want);
});

test.each([
  [[], "patch"],
  [["patch", "major", "minor"], "major"],
] as const)("maxBump: of %j is %s", (given, want) => {
  expect(maxBump(...given)).toBe(want);
});
