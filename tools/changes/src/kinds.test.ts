import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { kinds } from "./kinds.ts";

test("default: the table of README.md is the one in the code", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const [, table = ""] = readme.split(/^\| kind .*\n\|[ -|]+\n/m);
  const rows = [...table.matchAll(/^\| ([a-z ]+?) +\| ([a-z]+) +\|/gm)].map(([, kind, bump]) => [
    kind,
    bump,
  ]);
  expect(rows).toEqual(Object.entries(kinds));
});
