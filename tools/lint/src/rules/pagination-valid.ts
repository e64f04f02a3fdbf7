import { type Fields, fieldsOf, listOf } from "@cash-in/description/json";
import { readFirstPage } from "@cash-in/description/read-first-page";
import type { Oas3Rule } from "@redocly/openapi-core";
import { below, follow, type Place, type Resolve } from "../place.ts";
import { isText, keyFault, locate } from "../report.ts";
import { property } from "../schema.ts";

/** One of them says where a page begins. */
const BEGINS = ["page", "offset", "cursor"];
const PARAMETERS = [...BEGINS, "pageSize"];
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  items: ["array"],
  total: ["integer", "number"],
  next: ["string", "integer", "number"],
};
const ADVICE =
  "Write { page, items } or { offset, items }, also with pageSize, total and first, or { cursor, items, next }, also with pageSize.";

/** What x-pagination names exists, and it is said where the list begins: the clients turn pages by it. */
export const paginationValid: Oas3Rule = () => ({
  Operation(operation, ctx) {
    if (fieldsOf(operation)["x-pagination"] === undefined) return;
    const pagination = fieldsOf(fieldsOf(operation)["x-pagination"]);
    const report = (message: string | undefined, ...keys: string[]) =>
      message && ctx.report({ message, location: locate(operation, ctx, "x-pagination", ...keys) });
    const fault = shapeFault(pagination);
    report(fault && `x-pagination ${fault}. ${ADVICE}`);
    const place = { node: operation, location: ctx.location };
    const query = queryParameters(place, ctx.parent, ctx.resolve);
    for (const [key, name] of Object.entries(pagination)) {
      if (PARAMETERS.includes(key)) report(parameterFault(key, pagination, query), key);
      const types = PROPERTIES[key];
      if (types) report(propertyFault(place, name, types, ctx.resolve), key);
    }
    if ("first" in pagination && !Number.isInteger(pagination.first))
      report("This is no whole number. Write what the first page is called.", "first");
  },
});

function shapeFault(pagination: Fields): string | undefined {
  const begins = BEGINS.filter((key) => key in pagination);
  if (begins.length !== 1) {
    return begins.length === 0 ? `lacks ${BEGINS.join(" or ")}` : `has ${begins.join(" and ")}`;
  }
  return begins[0] === "cursor"
    ? keyFault(pagination, ["cursor", "items", "next"], ["pageSize"])
    : keyFault(pagination, [...begins, "items"], ["pageSize", "total", "first"]);
}

function parameterFault(
  key: string,
  pagination: Fields,
  query: ReadonlyMap<unknown, unknown>,
): string | undefined {
  const name = pagination[key];
  if (!query.has(name)) {
    return `There is no query parameter ${name}. Name one of: ${[...query.keys()].join(", ") || "none"}.`;
  }
  const begin = BEGINS.find((it) => it in pagination);
  if (key !== begin && name === pagination[`${begin}`])
    return `${name} is the ${begin} already. Name another parameter.`;
  const isOpen = key === "page" || key === "offset";
  return isOpen && readFirstPage(pagination, query.get(name)) === undefined
    ? `Nothing says where ${name} begins. Give the parameter a minimum or a default (the two must agree), or x-pagination its first.`
    : undefined;
}

/** The schemas of the operation's own query parameters and of those of its path item, by name. */
function queryParameters(
  operation: Place,
  pathItem: unknown,
  resolve: Resolve,
): ReadonlyMap<unknown, unknown> {
  const found = [pathItem, operation.node]
    .flatMap((node) => listOf(fieldsOf(node).parameters))
    .flatMap((node) => follow({ node, location: operation.location }, resolve) ?? [])
    .filter(({ node }) => fieldsOf(node).in === "query")
    .map(
      (place) =>
        [fieldsOf(place.node).name, follow(below(place, "schema"), resolve)?.node] as const,
    );
  return new Map(found);
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
