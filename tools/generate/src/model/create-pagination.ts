import { followSchema } from "@cash-in/description/follow-schema";
import type { Document, Pagination, Parameter } from "@cash-in/description/openapi";
import { readFirstPage } from "@cash-in/description/read-first-page";
import type * as model from "./model.ts";

/** How a list is paged, with what its first page is called where that is not what the runtime takes for granted. */
export function createPagination(
  document: Document,
  pagination: Pagination,
  parameters: readonly Parameter[],
): NonNullable<model.Operation["pagination"]> {
  const { first: _, ...names } = pagination;
  const { page, offset } = names;
  const parameter = parameters.find((it) => it.in === "query" && it.name === (page ?? offset));
  const first = readFirstPage(pagination, parameter && followSchema(document, parameter.schema));
  const usual = page === undefined ? 0 : 1;
  const tells = parameter !== undefined && first !== undefined && first !== usual;
  return { ...names, ...(tells && { first }) };
}
