import { type Fields, fieldsOf, listOf, omit } from "@cash-in/description/json";
import { mapSubschemas } from "./map-subschemas.ts";
import { type Lookup, matches } from "./matches.ts";

/** Of alternatives that say the same, one by name and the other written out, the name is enough. */
export function collapseCopies(schema: Fields, schemas: Lookup): Fields {
  const inner = mapSubschemas(schema, (child) => collapseCopies(child, schemas));
  const branches = listOf(inner.anyOf).map(fieldsOf);
  const named = branches.filter((branch) => "$ref" in branch);
  const kept = branches.filter(
    (branch) => "$ref" in branch || !named.some((other) => matches(branch, other, schemas)),
  );
  if (kept.length === branches.length) return inner;
  const rest = omit(inner, ["anyOf"]);
  const [only] = kept;
  return kept.length === 1 && Object.keys(rest).length === 0 && only
    ? only
    : { ...rest, anyOf: kept };
}
