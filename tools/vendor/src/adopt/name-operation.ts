import type { Draft } from "./draft.ts";
import { isUsableName } from "./reading/name-schemas.ts";
import type { ReadOperation, Reading } from "./reading/reading.ts";
import { foldName, toCamelCase, toPascalCase } from "./words.ts";

/** The operationId of a new operation: the page's own where it is an identifier, else made of method and path. */
export function nameOperation(read: ReadOperation, draft: Draft, reading: Reading): string {
  const own = read.operationId === undefined ? "" : toCamelCase(read.operationId);
  const wanted = isUsableName(own) ? own : toCamelCase(`${read.method} ${spell(read.path)}`);
  let name = wanted;
  for (let count = 2; !isFree(name, draft, reading); count += 1) name = `${wanted}${count}`;
  return name;
}

function spell(path: string): string {
  return path.replaceAll(/\{([^{}]*)\}/g, " by $1 ");
}

/** The packages make types of it, which must not be called like a schema. */
function isFree(name: string, { operations, components }: Draft, reading: Reading): boolean {
  const taken = new Set(operations.map(({ operationId }) => foldName(operationId)));
  const schemas = [...components.keys(), ...reading.schemas.keys()].map((key) => foldName(key.replace(/^schemas\//, "")));
  const types = listTypeNames(name).map(foldName);
  return isUsableName(name) && !taken.has(foldName(name)) && !types.some((type) => schemas.includes(type));
}

/** What the packages call the types of an operation. */
export function listTypeNames(operationId: string): string[] {
  const name = toPascalCase(operationId);
  return [name, `${name}Input`, `${name}Value`, `${name}Error`];
}
