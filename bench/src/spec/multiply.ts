type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
type JsonObject = { readonly [name: string]: Json };

/**
 * A bundled document with its paths and schemas several times over, each copy under names of its own: an API that has
 * grown in the way it is. Areas, parameters and error answers are shared, as they would be.
 */
export function multiply(document: JsonObject, times: number): JsonObject {
  const components = document.components as JsonObject;
  const schemas = components.schemas as JsonObject;
  const paths = document.paths as JsonObject;
  const copies = Array.from({ length: times }, (_, index) => index + 1);
  return {
    ...document,
    paths: Object.assign({}, ...copies.map((copy) => copyPaths(paths, copy))),
    components: {
      ...components,
      schemas: Object.assign({}, ...copies.map((copy) => copySchemas(schemas, copy))),
    },
  };
}

function copyPaths(paths: JsonObject, copy: number): JsonObject {
  if (copy === 1) return paths;
  return Object.fromEntries(
    Object.entries(paths).map(([path, item]) => [`/copy-${copy}${path}`, rename(item, copy)]),
  );
}

function copySchemas(schemas: JsonObject, copy: number): JsonObject {
  if (copy === 1) return schemas;
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [`${name}Copy${copy}`, rename(schema, copy)]),
  );
}

function rename(value: Json, copy: number): Json {
  if (Array.isArray(value)) return value.map((item) => rename(item, copy));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value as JsonObject).map(([name, it]) => [name, renameField(name, it, copy)]),
  );
}

function renameField(name: string, value: Json, copy: number): Json {
  if (name === "$ref" && `${value}`.startsWith("#/components/schemas/"))
    return `${value}Copy${copy}`;
  if (name === "operationId") return `${value}Copy${copy}`;
  // What stands in examples is data, whatever it is called.
  if (name === "example") return value;
  if (name !== "x-reconcile") return rename(value, copy);
  const { operation, ...others } = value as JsonObject;
  return operation === undefined ? value : { operation: `${operation}Copy${copy}`, ...others };
}
