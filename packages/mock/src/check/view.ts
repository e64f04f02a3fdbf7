import { type Bundle, isSchema, listParts, type Schema } from "./schema.ts";

/** What is looked at: what a client sends, or what the server answers. */
export type Side = "request" | "response";

const foreign = { request: "readOnly", response: "writeOnly" } as const;

// Their values are data, and no schemas.
const data = new Set(["const", "default", "enum", "example", "examples", "required"]);

/**
 * A schema as one side sees it.
 *
 * What only the other side sends is not required, and unknown. Where `allOf` puts closed objects together, the whole
 * is closed, since nobody who writes that means an object that nothing fits.
 */
export function createView(side: Side, bundle: Bundle): (schema: Schema) => Schema {
  const views = new Map<Schema, Schema>();
  const view = (schema: Schema, hidden: ReadonlySet<string>, inside: boolean): Schema => {
    const isPlain = hidden.size === 0 && !inside;
    const known = isPlain ? views.get(schema) : undefined;
    if (known) return known;
    const own = new Set([...hidden, ...listHidden(schema, side, bundle)]);
    const seen: Record<string, unknown> = {};
    if (isPlain) views.set(schema, seen);
    for (const [key, value] of Object.entries(schema)) {
      // References are resolved, and two views of one schema would have one name.
      if (key === "$id" || key === "$schema" || key === "id") continue;
      if (key === "nullable" && schema.type === undefined) continue;
      if (key === "required" && Array.isArray(value)) {
        seen[key] = value.filter((it) => !own.has(String(it)));
      } else if (key === "properties" && isSchema(value)) {
        seen[key] = Object.fromEntries(
          Object.entries(value)
            .filter(([name]) => !own.has(name))
            .map(([name, it]) => [name, deepen(it)]),
        );
      } else if (key === "allOf" && Array.isArray(value)) {
        seen[key] = value.map((it) => (isSchema(it) ? view(it, own, true) : it));
      } else seen[key] = data.has(key) || key.startsWith("x-") ? value : deepen(value);
    }
    return close(seen, schema, inside, bundle);
  };
  const deepen = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(deepen);
    return isSchema(value) ? view(value, new Set(), false) : value;
  };
  return (schema) => view(schema, new Set(), false);
}

function listHidden(schema: Schema, side: Side, bundle: Bundle): string[] {
  const parts = schema.allOf === undefined ? [schema] : listParts(schema, bundle);
  return parts.flatMap(({ properties }) =>
    Object.entries(isSchema(properties) ? properties : {})
      .filter(([, it]) => isSchema(it) && it[foreign[side]] === true)
      .map(([name]) => name),
  );
}

function close(
  seen: Record<string, unknown>,
  schema: Schema,
  inside: boolean,
  bundle: Bundle,
): Schema {
  const isClosed = (it: Schema) => it.additionalProperties === false;
  if (inside && isClosed(seen)) delete seen.additionalProperties;
  if (!inside && Array.isArray(schema.allOf)) {
    const parts = schema.allOf.filter(isSchema).flatMap((it) => listParts(it, bundle));
    if (![schema, ...parts].some(isClosed)) return seen;
    if (isClosed(seen)) delete seen.additionalProperties;
    seen.unevaluatedProperties = false;
  }
  return seen;
}
