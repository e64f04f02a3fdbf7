/** A JSON Schema, as the document says it. */
export type Schema = Readonly<Record<string, unknown>>;

/** Schemas that refer to themselves stand beside the operation that uses them. */
export type Bundle = Readonly<Record<string, unknown>>;

export function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const mark = "#/__bundled__/";

// One object for all of them, because checks are kept by schema.
export const anything: Schema = {};

/** Follows a reference to a schema that refers to itself. */
function follow(schema: Schema, bundle: Bundle): Schema {
  const seen = new Set<Schema>();
  let current = schema;
  while (typeof current.$ref === "string" && !seen.has(current)) {
    seen.add(current);
    const [name = "", ...way] = current.$ref.slice(mark.length).split("/").map(readKey);
    let target: unknown = current.$ref.startsWith(mark) ? bundle[name] : undefined;
    for (const key of way) target = isSchema(target) ? target[key] : undefined;
    if (!isSchema(target)) return anything;
    current = target;
  }
  return current;
}

function readKey(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** The schema itself and all that it is put together from. */
export function listParts(schema: Schema, bundle: Bundle): readonly Schema[] {
  return remember(parts, schema, bundle, () => collectParts(schema, bundle, new Set()));
}

function collectParts(schema: Schema, bundle: Bundle, seen: Set<Schema>): Schema[] {
  const own = follow(schema, bundle);
  if (seen.has(own)) return [];
  seen.add(own);
  const combined = ["allOf", "anyOf", "oneOf"].flatMap((it) => own[it] ?? []).filter(isSchema);
  return [own, ...combined.flatMap((it) => collectParts(it, bundle, seen))];
}

/** The JSON types that a schema names, in itself and in what it is put together from. */
export function listTypes(schema: Schema, bundle: Bundle): ReadonlySet<string> {
  return remember(types, schema, bundle, () => new Set(listParts(schema, bundle).flatMap(typesOf)));
}

// They are asked for each item of a list, which may be long.
type Memory<T> = WeakMap<Bundle, WeakMap<Schema, T>>;
const parts: Memory<readonly Schema[]> = new WeakMap();
const types: Memory<ReadonlySet<string>> = new WeakMap();

function remember<T>(memory: Memory<T>, schema: Schema, bundle: Bundle, make: () => T): T {
  const known = memory.get(bundle) ?? new WeakMap<Schema, T>();
  memory.set(bundle, known);
  const value = known.get(schema) ?? make();
  known.set(schema, value);
  return value;
}

function typesOf(schema: Schema): string[] {
  const named = [schema.type ?? []].flat().map(String);
  const values = Array.isArray(schema.enum) ? schema.enum : "const" in schema ? [schema.const] : [];
  const implied = [
    ...(isSchema(schema.properties) ? ["object"] : []),
    ...("items" in schema || "prefixItems" in schema ? ["array"] : []),
    ...values.map(typeOf),
  ];
  return named.length > 0 ? named : implied;
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

/** The schema of a property, wherever it stands. */
export function propertyOf(schema: Schema, name: string, bundle: Bundle): Schema {
  for (const part of listParts(schema, bundle)) {
    const { properties, additionalProperties } = part;
    if (isSchema(properties) && Object.hasOwn(properties, name)) return schemaOf(properties[name]);
    if (isSchema(additionalProperties)) return additionalProperties;
  }
  return anything;
}

/** The names of all properties that a schema knows. */
export function listProperties(schema: Schema, bundle: Bundle): string[] {
  const names = listParts(schema, bundle).flatMap((it) => Object.keys(schemaOf(it.properties)));
  return [...new Set(names)];
}

/** The schema of an item of a list. */
export function itemOf(schema: Schema, index: number, bundle: Bundle): Schema {
  for (const { prefixItems, items } of listParts(schema, bundle)) {
    if (Array.isArray(prefixItems) && index < prefixItems.length)
      return schemaOf(prefixItems[index]);
    if (isSchema(items)) return items;
  }
  return anything;
}

function schemaOf(value: unknown): Schema {
  return isSchema(value) ? value : anything;
}
