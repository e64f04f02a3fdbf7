import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { listSpecChanges, listSpecMutants } from "./list-spec-mutants.ts";
import { guesses } from "./spec-mutant.ts";

const repository = fileURLToPath(new URL("../../../../../", import.meta.url));
const mutants = listSpecMutants(repository, 1, 2);

test("default: of every sort, each with a name of its own", () => {
  const sorts = mutants.map(({ id }) => id.split(": ")[0]);
  expect([...new Set(sorts)]).toEqual(Object.keys(guesses));
  expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length);
});

test("default: each says something else than the spec", () => {
  for (const { id, change } of mutants) {
    const { file, text } = change;
    expect(parse(text), id).not.toEqual(parse(readFileSync(join(repository, file), "utf8")));
  }
});

test.each([
  { given: "/salesinvoices", want: true },
  { given: "/collection-cases", want: false },
])("default: the path $given is documented: $want", ({ given, want }) => {
  const change = listSpecChanges(repository).find(
    ({ sort, what }) => sort === "path changed" && what === given,
  );
  expect(change?.isDocumented).toBe(want);
});
