import { follow } from "./follow.ts";
import type { Endpoint } from "./list-operations.ts";
import type { Document, Parameter } from "./openapi.ts";

/** All parameters of an operation. Its own stand for those of the path that have the same name and place. */
export function listParameters(document: Document, { pathItem, operation }: Endpoint): Parameter[] {
  const parameters = [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])]
    .map((it) => follow<Parameter>(document, it))
    .map((parameter) => [`${parameter.in} ${parameter.name}`, parameter] as const);
  return [...new Map(parameters).values()];
}
