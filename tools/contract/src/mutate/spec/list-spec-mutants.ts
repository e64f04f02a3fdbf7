import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, parseDocument } from "yaml";
import type { FileMutant } from "../mutant.ts";
import { pickSample } from "../pick-sample.ts";
import { listOperationChanges } from "./list-operation-changes.ts";
import { listSchemaChanges } from "./list-schema-changes.ts";
import { guesses, type Sort, type SpecChange } from "./spec-mutant.ts";

/** Mutants of the spec: of each sort some, or all that there are. */
export function listSpecMutants(repository: string, seed: number, most: number): FileMutant[] {
  const changes = listSpecChanges(repository);
  const sorts = Object.keys(guesses) as Sort[];
  return sorts.flatMap((sort) => {
    const own = changes.filter((it) => it.sort === sort);
    if (own.length === 0) throw new Error(`spec has nothing of which there could be: ${sort}.`);
    return pickSample(own, most, seed).map((it) => apply(join(repository, "spec"), it));
  });
}

/** All that can be wrong with the spec. */
export function listSpecChanges(repository: string): SpecChange[] {
  const spec = join(repository, "spec");
  const read = (file: string): unknown => parse(readFileSync(join(spec, file), "utf8"));
  const schemas = globSync(["areas/*/schemas/*.yaml", "common/schemas/*.yaml"], { cwd: spec });
  return [
    ...listOperationChanges(read),
    ...schemas.sort().flatMap((file) => listSchemaChanges(file, read(file))),
  ];
}

function apply(
  spec: string,
  { file, area, sort, what, change, isDocumented }: SpecChange,
): FileMutant {
  const document = parseDocument(readFileSync(join(spec, file), "utf8"));
  change(document);
  return {
    kind: "spec",
    id: `${sort}: ${what}`,
    group: area,
    change: { file: `spec/${file}`, text: document.toString({ lineWidth: 0 }) },
    guess: isDocumented ? undefined : guesses[sort],
  };
}
