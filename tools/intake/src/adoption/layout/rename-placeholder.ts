import { listPlaceholders } from "../reading/read-operation.ts";

/** A parameter under the name that its placeholder has in another writing of the same path. */
export function renamePlaceholder<T extends { readonly name?: unknown; readonly in?: unknown }>(
  parameter: T,
  from: string,
  to: string,
): T {
  const at = parameter.in === "path" ? listPlaceholders(from).indexOf(String(parameter.name)) : -1;
  return at === -1 ? parameter : { ...parameter, name: listPlaceholders(to)[at] ?? parameter.name };
}
