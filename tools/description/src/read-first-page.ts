import { type Fields, fieldsOf } from "./json.ts";

/**
 * What the first page of a list is called, or how many items come before it. `x-pagination` says it, or else the default
 * or the minimum of the parameter; where these two differ, nobody does.
 */
export function readFirstPage(pagination: Fields, parameterSchema: unknown): number | undefined {
  const { default: given, minimum } = fieldsOf(parameterSchema);
  const said = [given, minimum].filter((it) => typeof it === "number");
  const [first] = typeof pagination.first === "number" ? [pagination.first] : said;
  return first === pagination.first || said.every((it) => it === first) ? first : undefined;
}
