import type { Defect, JsonSchema, PageMedia } from "../page.ts";
import { saysSame } from "./merge-schemas.ts";

/** Two bodies that one operation takes: either may be sent. That can be said of objects only. */
export function addVariant(
  first: PageMedia,
  second: PageMedia,
  differ: (outcome: Defect["outcome"], note: string) => void,
): PageMedia {
  if (!first.schema || !second.schema) return { ...second, ...first };
  const { schema: known } = first;
  const { schema: added } = second;
  const variants = variantsOf(known);
  if (variants.some((variant) => saysSame(variant, added))) return { ...second, ...first };
  if (![...variants, added].every(isObject)) {
    differ("dropped", "The bodies differ in kind; that of the first page was taken.");
    return first;
  }
  differ("doubtful", "The bodies differ; either may be sent.");
  return { ...second, ...first, schema: { anyOf: [...variants, added] } };
}

/** A schema that is nothing but alternatives is those; any other is itself. */
function variantsOf(schema: JsonSchema): readonly JsonSchema[] {
  const { anyOf, ...rest } = schema;
  return Array.isArray(anyOf) && Object.keys(rest).length === 0 ? anyOf : [schema];
}

function isObject(schema: JsonSchema): boolean {
  return (
    schema.type === "object" ||
    "$ref" in schema ||
    "allOf" in schema ||
    "oneOf" in schema ||
    "anyOf" in schema
  );
}
