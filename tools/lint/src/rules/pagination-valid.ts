import { type Fields, fieldsOf, listOf } from "@cash-in/description/json";
import type { Oas3Rule } from "@redocly/openapi-core";
import { below, follow, type Place, type Resolve } from "../place.ts";
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
        ? parameterFault(key, fieldsOf(pagination), query)
        : propertyFault(place, name, PROPERTIES[key] ?? [], ctx.resolve);
      if (message) ctx.report({ message, location: locate(operation, ctx, "x-pagination", key) });
    }
  },
});

function parameterFault(
  key: string,
  pagination: Fields,
  query: readonly unknown[],
): string | undefined {
  const name = pagination[key];
  if (!query.includes(name)) {
    return `There is no query parameter ${name}. Name one of: ${query.join(", ") || "none"}.`;
  }
  const isTaken = key !== PARAMETERS[0] && name === pagination[`${PARAMETERS[0]}`];
  return isTaken ? `${name} is the ${PARAMETERS[0]} already. Name another parameter.` : undefined;
}

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
  path: unknown,
  types: readonly string[],
  resolve: Resolve,
): string | undefined {
  if (!isText(path)) return "This is no name. Name a property of the 200 response.";
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
