import type { JsonSchema } from "../../page.ts";
import { below, isMap } from "../../text/data.ts";
import { identityOf } from "../../text/identity.ts";
import type { Repair } from "./repair.ts";

/** `example` of OpenAPI 3.0 and `examples` in any form become the list that 3.1 has. */
export const collectExamples: Repair = (schema, _given, at, { old, tally }) => {
  const { example, examples, ...rest } = schema;
  if (examples !== undefined && old) {
    tally(
      "schema-examples",
      below(at, "examples"),
      "Examples in a schema, which OpenAPI 3.0 lacks, were read as 3.1 does.",
    );
  }
  const all = [...listExamples(examples), ...(example === undefined ? [] : [example])];
  const unique = [...new Map(all.map((one) => [identityOf(one), one])).values()];
  return unique.length === 0 ? rest : { ...rest, examples: unique };
};

function listExamples(examples: JsonSchema[string]): unknown[] {
  if (examples === undefined || examples === null) return [];
  if (Array.isArray(examples)) return examples;
  if (!isMap(examples)) return [examples];
  return Object.values(examples).map((one) => (isMap(one) && "value" in one ? one.value : one));
}
