import { follow } from "@cash-in/description/follow";
import { listOperations } from "@cash-in/description/list-operations";
import type { Document, Operation, Parameter, PathItem } from "@cash-in/description/openapi";
import { getSecurityScheme } from "./get-security-scheme.ts";

// OpenAPI says that descriptions of these are ignored: media types and security schemes say it already.
const reserved = ["accept", "authorization", "content-type"];

/** Takes out header parameters that the client sets by itself. In place, so that locations stay known. */
export function ignoreParameters(document: Document): void {
  for (const { operation, pathItem } of listOperations(document)) {
    const key = getSecurityScheme(document, operation)?.scheme.name?.toLowerCase();
    for (const node of [operation, pathItem]) drop(document, node, [...reserved, key]);
  }
}

function drop(
  document: Document,
  node: Operation | PathItem,
  names: readonly (string | undefined)[],
): void {
  if (node.parameters === undefined) return;
  node.parameters = node.parameters.filter((it) => {
    const parameter = follow<Parameter>(document, it);
    return parameter.in !== "header" || !names.includes(parameter.name.toLowerCase());
  });
  if (node.parameters.length === 0) delete node.parameters;
}
