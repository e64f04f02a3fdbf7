import type { Input } from "../document/input.ts";
import type { ApiOperation } from "../document/operations.ts";
import type { Schemas } from "../document/schemas.ts";
import { listBodyMutants } from "./body-mutants.ts";
import type { Mutant } from "./mutant.ts";
import { listParameterMutants } from "./parameter-mutants.ts";

/** Inputs with one thing wrong each, made from the schemas of an operation and its valid input. */
export function listMutants(schemas: Schemas, operation: ApiOperation, input: Input): Mutant[] {
  const mutants = [
    ...listParameterMutants(schemas, operation, input),
    ...listBodyMutants(schemas, operation, input),
  ];
  // Several schemas may say the same of one thing.
  return [...new Map(mutants.map((it) => [it.name, it])).values()];
}
