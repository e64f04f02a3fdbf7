import type { Schema } from "./openapi.ts";
import type { Schemas } from "./schemas.ts";

/** Whether a value of a schema may hold another value of it, or one of a schema that may do so. */
export function isRecursive(
  schemas: Schemas,
  schema: Schema,
  within: readonly Schema[] = [],
  done: Set<Schema> = new Set(),
): boolean {
  // Behind a reference there is always the same schema.
  const facets = new Set(schemas.listAlternatives(schema).flat());
  const inner = [...facets].flatMap(({ properties = {}, items, additionalProperties }) => [
    ...Object.values(properties),
    ...(items ? [items] : []),
    ...(typeof additionalProperties === "object" ? [additionalProperties] : []),
  ]);
  return inner.some((it) => {
    if (within.includes(it)) return true;
    if (done.has(it)) return false;
    done.add(it);
    return isRecursive(schemas, it, [...within, it], done);
  });
}
