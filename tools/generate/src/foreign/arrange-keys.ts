import { follow } from "@cash-in/description/follow";
import { listOperations } from "@cash-in/description/list-operations";
import type { Document, Operation, SecurityScheme } from "@cash-in/description/openapi";
import { getSecurityScheme, isHeaderKey } from "../spec/get-security-scheme.ts";
import type { Tell } from "./notes.ts";

/**
 * Leaves one way to open each operation: the key of its area, which the client sends, or none. Other keys become
 * parameters where they can, so that a caller can give them.
 */
export function arrangeKeys(document: Document, tell: Tell): void {
  const all = listOperations(document);
  if (document.security === undefined && all.some(({ operation }) => !operation.security)) {
    tell(document, "No `security` for all operations; those without their own are sent no key.");
    document.security = [];
  }
  const areas = new Set(all.map(({ operation }) => operation.tags[0]));
  for (const area of areas) {
    const operations = all.map(({ operation }) => operation).filter(({ tags }) => tags[0] === area);
    const key = pickKey(document, operations);
    for (const operation of operations) arrange(document, operation, key, tell);
  }
}

/** The scheme that opens most operations of an area. */
function pickKey(document: Document, operations: readonly Operation[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { security = document.security ?? [] } of operations) {
    for (const name of new Set(security.flatMap(Object.keys))) {
      if (isHeaderKey(getScheme(document, name))) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function arrange(
  document: Document,
  operation: Operation,
  key: string | undefined,
  tell: Tell,
): void {
  const ways = (operation.security ?? document.security ?? []).map(Object.keys);
  const byKey = ways.filter((names) => key !== undefined && names.includes(key));
  const way = byKey.sort((a, b) => a.length - b.length)[0] ?? (ways.some(isOpen) ? [] : ways[0]);
  operation.security = byKey.length > 0 && key !== undefined ? [{ [key]: [] }] : [];
  for (const name of way ?? []) if (name !== key) addKey(document, operation, name, tell);
}

function isOpen(names: readonly string[]): boolean {
  return names.length === 0;
}

function addKey(document: Document, operation: Operation, name: string, tell: Tell): void {
  const scheme = getScheme(document, name);
  const place = isHeaderKey(scheme) ? "header" : scheme?.in;
  const field = scheme?.type === "apiKey" ? scheme.name : "Authorization";
  if (field === undefined || (place !== "query" && place !== "header")) {
    const why = scheme === undefined ? "is not described" : "is in no header and no query";
    tell(operation, `The key \`${name}\` ${why}; the client does not send it.`);
    return;
  }
  tell(operation, `The key \`${name}\` is a parameter in ${place}: \`${field}\`.`);
  const parameter = { name: field, in: place, required: true, schema: { type: "string" } };
  operation.parameters = [...(operation.parameters ?? []), parameter];
}

function getScheme(document: Document, name: string): SecurityScheme | undefined {
  const node = document.components?.securitySchemes?.[name];
  return node && follow<SecurityScheme>(document, node);
}

/** Says how each key is given that is more than a value in a header of its own. */
export function tellKeys(document: Document, tell: Tell): void {
  for (const { operation } of listOperations(document)) {
    const { name, scheme } = getSecurityScheme(document, operation) ?? {};
    if (scheme === undefined || scheme.type === "apiKey") continue;
    tell(
      scheme,
      `The key \`${name}\` is the whole value of the header \`Authorization\`, such as \`Bearer …\`.`,
    );
  }
}
