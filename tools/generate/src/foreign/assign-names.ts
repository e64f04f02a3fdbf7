import { listOperations } from "@cash-in/description/list-operations";
import type { Document } from "@cash-in/description/openapi";
import { parsePointer } from "@cash-in/description/pointer";
import { walkNodes } from "@cash-in/description/walk-nodes";
import { findNameFault, isOperationNameTaken } from "../checks/check-names.ts";
import { coreNames, localNames } from "../emit/core-names.ts";
import { nameClient } from "../model/name-client.ts";
import { nameTypes } from "../model/name-types.ts";
import { capitalise } from "../text/capitalise.ts";
import { toCamelCase } from "../text/to-camel-case.ts";
import type { Names } from "./names.ts";
import type { Tell } from "./notes.ts";

type Renames = Record<string, string>;

/** Gives schemas and operations names that TypeScript takes, each once. Returns those that are not the document's. */
export function assignNames(
  document: Document,
  kept: Names,
  tell: Tell,
): { schemas: Renames; operations: Renames } {
  const areas = (document.tags ?? []).map(({ name }) => name);
  const taken = new Set<string>([
    ...coreNames,
    ...localNames,
    ...areas.flatMap((area) => Object.values(nameClient(area))),
    ...areas.map(toCamelCase),
  ]);
  const schemas = nameSchemas(document, kept.schemas, taken, tell);
  const operations = nameOperations(document, kept.operations, taken, tell);
  return { schemas, operations };
}

function nameSchemas(
  document: Document,
  kept: Readonly<Renames>,
  taken: Set<string>,
  tell: Tell,
): Renames {
  const schemas = document.components?.schemas ?? {};
  const names = Object.keys(schemas);
  const isGood = (name: string) => findNameFault(name) === undefined && !taken.has(name);
  const good = names.filter((name) => kept[name] === undefined && isGood(name));
  for (const name of good) taken.add(name);
  const renames: Renames = {};
  for (const name of names.filter((it) => !good.includes(it))) {
    const base = kept[name] ?? (toWords(name).map(capitalise).join("") || "Schema");
    const start = /^\d/.test(base) ? `Schema${base}` : base;
    const free = claim([start, `${start}Schema`], isGood);
    taken.add(free);
    renames[name] = free;
    tell(
      typeof schemas[name] === "object" ? schemas[name] : document,
      `Schema \`${name}\` is called \`${free}\`.`,
    );
  }
  if (Object.keys(renames).length > 0) renameSchemas(document, renames);
  return renames;
}

function renameSchemas(document: Document, renames: Renames): void {
  const { schemas = {} } = document.components ?? {};
  const rename = (reference: string): string => {
    const [components, kind, name = "", ...rest] = reference.startsWith("#/")
      ? parsePointer(reference)
      : [];
    const renamed = Object.hasOwn(renames, name) ? renames[name] : undefined;
    if (components !== "components" || kind !== "schemas" || renamed === undefined) {
      return reference;
    }
    const tail = reference.split("/").slice(-rest.length || Number.MAX_SAFE_INTEGER);
    return ["#/components/schemas", renamed, ...tail].join("/");
  };
  walkNodes(document, (node) => {
    if (typeof node.$ref === "string") node.$ref = rename(node.$ref);
    const { mapping } = Object(node.discriminator) as { mapping?: Renames };
    for (const [value, target] of Object.entries(mapping ?? {})) {
      const bare = Object.hasOwn(schemas, target) ? `#/components/schemas/${target}` : target;
      Object.assign(mapping ?? {}, { [value]: rename(bare) });
    }
  });
  const entries = Object.entries(schemas).map(([name, schema]) => [renames[name] ?? name, schema]);
  Object.assign(document.components ?? {}, { schemas: Object.fromEntries(entries) });
}

function nameOperations(
  document: Document,
  kept: Readonly<Renames>,
  taken: Set<string>,
  tell: Tell,
): Renames {
  const isGood = (id: string): boolean =>
    findNameFault(id) === undefined &&
    !isOperationNameTaken(id) &&
    [id, ...Object.values(nameTypes(id))].every((name) => !taken.has(name));
  const renames: Renames = {};
  for (const { path, method, operation } of listOperations(document)) {
    const key = `${method} ${path}`;
    const given = typeof operation.operationId === "string" ? operation.operationId : "";
    const wish = kept[key] ?? given;
    const [first = "", ...others] = toWords(given === "" ? key : given);
    const made = [first.charAt(0).toLowerCase() + first.slice(1), ...others.map(capitalise)];
    const start = made.join("").replace(/^(?=\d|$)/, "call");
    const id = claim([wish, start, `${start}Operation`], isGood);
    for (const name of [id, ...Object.values(nameTypes(id))]) taken.add(name);
    if (id === given) continue;
    renames[key] = id;
    const what = given === "" ? `\`${key}\` has no operationId;` : `Operation \`${given}\``;
    tell(operation, `${what} ${given === "" ? "it" : ""} is called \`${id}\`.`.replace("  ", " "));
    operation.operationId = id;
  }
  return renames;
}

function toWords(name: string): string[] {
  return name.split(/[^\p{ID_Continue}]+/u).filter((word) => word !== "");
}

/** The first name that is free, or the last one with a number. */
function claim(names: readonly string[], isGood: (name: string) => boolean): string {
  const found = names.find((name) => name !== "" && isGood(name));
  if (found !== undefined) return found;
  for (let count = 2; ; count += 1) {
    const name = `${names.at(-1)}${count}`;
    if (isGood(name)) return name;
  }
}
