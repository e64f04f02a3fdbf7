import type { Endpoint } from "../spec/list-operations.ts";
import type { Document, Parameter } from "../spec/openapi.ts";
import { resolveNode } from "../spec/resolve-node.ts";

/** All parameters of an operation. Its own stand for those of the path that have the same name and place. */
export function getParameters(document: Document, { pathItem, operation }: Endpoint): Parameter[] {
  const parameters = [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])]
    .map((it) => resolveNode<Parameter>(document, it))
    .map((parameter) => [`${parameter.in} ${parameter.name}`, parameter] as const);
  return [...new Map(parameters).values()];
}
