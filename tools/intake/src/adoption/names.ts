import { toName } from "../spec/reference.ts";
import { foldName, toPascalCase } from "../text/words.ts";
import type { Draft } from "./draft.ts";
import { isUsableName } from "./reading/name-schemas.ts";

/** How much of a long name is left where a number comes behind it. */
const NUMBERED = 90;

/** The names that are taken, in the form in which a file system or a reader may take two for one. */
export interface Names {
  readonly schemas: Set<string>;
  readonly operations: Set<string>;
}

export function collectNames({ operations, components, reading }: Draft): Names {
  const keys = [...components.keys(), ...reading.schemas.keys()].filter((key) =>
    key.startsWith("schemas/"),
  );
  const ids = operations.map(({ operationId }) => operationId);
  return {
    schemas: new Set([...keys.map((key) => foldName(toName(key))), ...ids.flatMap(listTypes)]),
    operations: new Set(ids.map(foldName)),
  };
}

/** Takes the first of some names that is free for a schema; else the last of them with a number. */
export function takeSchemaName(candidates: readonly string[], { schemas }: Names): string {
  const last = candidates.at(-1) ?? "";
  for (let count = 1; ; count += 1) {
    const names = count === 1 ? candidates : [`${last.slice(0, NUMBERED)}${count}`];
    const free = names.find((name) => isUsableName(name) && !schemas.has(foldName(name)));
    if (free === undefined) continue;
    schemas.add(foldName(free));
    return free;
  }
}

/** Takes an operationId that is free, if need be with a number. */
export function takeOperationId(wanted: string, { schemas, operations }: Names): string {
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? wanted : `${wanted.slice(0, NUMBERED)}${count}`;
    const isTaken =
      operations.has(foldName(name)) || listTypes(name).some((type) => schemas.has(type));
    if (!isUsableName(name) || isTaken) continue;
    operations.add(foldName(name));
    for (const type of listTypes(name)) schemas.add(type);
    return name;
  }
}

/** What the packages call the types of an operation: no schema may be called so. */
function listTypes(operationId: string): string[] {
  const name = toPascalCase(operationId);
  return [`${name}Input`, `${name}Value`, `${name}Error`].map(foldName);
}
