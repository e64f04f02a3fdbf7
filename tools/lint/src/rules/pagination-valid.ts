import type { Oas3Rule } from "@redocly/openapi-core";
import {
  below,
  type Fields,
  fieldsOf,
  follow,
  listOf,
  type Place,
  type Resolve,
} from "../place.ts";
import { isText, keyFault, locate } from "../report.ts";
import { property } from "../schema.ts";

const PARAMETERS = ["page", "pageSize"];
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  items: ["array"],
  total: ["integer", "number"],
};
const KEYS = [...PARAMETERS, ...Object.keys(PROPERTIES)];

/** What x-pagination names exists: the clients turn pages by it. */
export const paginationValid: Oas3Rule = () => ({
  Operation(operation, ctx) {
    const pagination = fieldsOf(operation)["x-pagination"];
    if (pagination === undefined) return;
    const fault = keyFault(pagination, KEYS);
    if (fault) {
      ctx.report({
        message: `x-pagination ${fault}. Write { ${KEYS.join(", ")} }.`,
        location: locate(operation, ctx, "x-pagination"),
      });
    }
    const place = { node: operation, location: ctx.location };
    const query = queryParameters(place, ctx.parent, ctx.resolve);
    for (const [key, name] of Object.entries(fieldsOf(pagination))) {
      const message = PARAMETERS.includes(key)
        ? !query.includes(name) &&
          `There is no query parameter ${name}. Name one of: ${query.join(", ") || "none"}.`
        : isText(name) && propertyFault(place, name, PROPERTIES[key] ?? [], ctx.resolve);
      if (message) ctx.report({ message, location: locate(operation, ctx, "x-pagination", key) });
    }
  },
});

/** The operation's own query parameters and those of its path item. */
function queryParameters(operation: Place, pathItem: unknown, resolve: Resolve): unknown[] {
  return [operation.node, pathItem]
    .flatMap((node) => listOf(fieldsOf(node).parameters))
    .map((node) => fieldsOf(follow({ node, location: operation.location }, resolve)?.node))
    .filter((parameter) => parameter.in === "query")
    .map((parameter) => parameter.name);
}

function propertyFault(
  operation: Place,
  path: string,
  types: readonly string[],
  resolve: Resolve,
): string | undefined {
  const response = follow(below(operation, "responses", "200"), resolve);
  const [type] = Object.keys(fieldsOf(fieldsOf(response?.node).content));
  let schemas = response && type ? [below(response, "content", type, "schema")] : [];
  for (const name of path.split("."))
    schemas = schemas.flatMap((schema) => property(schema, name, resolve));
  if (schemas.length === 0)
    return `The 200 response has no property ${path}. Name one that it has.`;
  const found: Fields[] = schemas.map((schema) => fieldsOf(follow(schema, resolve)?.node));
  if (found.some((schema) => [schema.type].flat().some((word) => types.includes(`${word}`))))
    return undefined;
  return `${path} is no ${types[0]}. Name a property that is.`;
}
