import { follow } from "@cash-in/description/follow";
import { listOperations } from "@cash-in/description/list-operations";
import { listParameters } from "@cash-in/description/list-parameters";
import type { Document, Operation, Parameter, PathItem } from "@cash-in/description/openapi";
import { listPlaceholders } from "../spec/list-placeholders.ts";
import type { Tell } from "./notes.ts";

/** Makes the parameters of every operation fit its path, and leaves out what a client cannot send. */
export function completeParameters(document: Document, tell: Tell): void {
  for (const endpoint of listOperations(document)) {
    const { path, pathItem, operation } = endpoint;
    const placeholders = listPlaceholders(path);
    for (const node of [pathItem, operation]) leaveOut(document, node, placeholders, tell);
    const known = listParameters(document, endpoint)
      .filter((it) => it.in === "path")
      .map(({ name }) => name);
    for (const name of placeholders.filter((it) => !known.includes(it))) {
      tell(operation, `Nothing describes \`{${name}}\` of \`${path}\`; taken as a text.`);
      const parameter = { name, in: "path", required: true, schema: { type: "string" } };
      operation.parameters = [...(operation.parameters ?? []), parameter];
    }
  }
}

function leaveOut(
  document: Document,
  node: Operation | PathItem,
  placeholders: readonly string[],
  tell: Tell,
): void {
  if (node.parameters === undefined) return;
  const seen = new Set<string>();
  node.parameters = node.parameters.filter((it) => {
    const parameter = follow<Parameter>(document, it);
    const reason = findReason(parameter, placeholders, seen);
    if (reason !== undefined) tell(it, `Parameter \`${parameter.name}\` is left out: ${reason}`);
    return reason === undefined;
  });
  if (node.parameters.length === 0) delete node.parameters;
}

function findReason(
  parameter: Parameter,
  placeholders: readonly string[],
  seen: Set<string>,
): string | undefined {
  const { name, in: place } = parameter;
  if (place === "cookie") return "no client sets cookies. Pass it in the header `cookie`.";
  if (place === "path" && !placeholders.includes(name)) return "the path has no such placeholder.";
  const key = `${place} ${place === "header" ? name.toLowerCase() : name}`;
  if (seen.has(key)) return "it is described twice here, and the first one counts.";
  seen.add(key);
  return undefined;
}
