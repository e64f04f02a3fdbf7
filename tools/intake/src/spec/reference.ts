import { posix } from "node:path";
import { isFields } from "@cash-in/description/json";
import { Problem } from "@cash-in/workbench/problem";

export type ComponentKind = "schemas" | "parameters" | "responses";

/** What a component is called wherever files do not matter: `schemas/Case`. */
export type Key = `${ComponentKind}/${string}`;

export function toKind(key: Key): ComponentKind {
  return key.split("/")[0] as ComponentKind;
}

export function toName(key: Key): string {
  return key.slice(key.indexOf("/") + 1);
}

/** `areas/collection/schemas/Case.yaml` → `schemas/Case`; nothing where the file is no component. */
export function keyOfFile(path: string): Key | undefined {
  const match = /(?:^|\/)(schemas|parameters|responses)\/([^/]+)\.yaml$/.exec(path);
  return match ? (`${match[1]}/${match[2]}` as Key) : undefined;
}

// Their keys are names that somebody chose, their values are nodes.
const MAPS = new Set([
  "content",
  "dependentSchemas",
  "headers",
  "patternProperties",
  "properties",
  "responses",
]);
// Their values are data, not nodes.
const DATA = new Set(["const", "default", "enum", "example", "examples"]);

/** Replaces what every `$ref` says. Examples are left alone: a `$ref` in them is data. */
export function mapReferences(
  value: unknown,
  map: (ref: string) => string,
  isMap = false,
): unknown {
  if (Array.isArray(value)) return value.map((item) => mapReferences(item, map));
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => {
      if (isMap) return [key, mapReferences(child, map)];
      if (key === "$ref" && typeof child === "string") return [key, map(child)];
      return [key, DATA.has(key) ? child : mapReferences(child, map, MAPS.has(key))];
    }),
  );
}

/** Every component that a value refers to, in order, each once. */
export function listReferences(value: unknown): Key[] {
  const found = new Set<Key>();
  mapReferences(value, (ref) => {
    found.add(ref as Key);
    return ref;
  });
  return [...found];
}

/** A `$ref` as files write it → the key of the component. */
export function toKey(file: string, ref: string): Key {
  const path = posix.normalize(posix.join(posix.dirname(file), ref));
  const key = keyOfFile(path);
  if (/^[a-z]+:|#/i.test(ref) || path.startsWith("..") || key === undefined) {
    throw new Problem(
      `${file}: ${ref} is no file under schemas, parameters or responses. Correct the $ref.`,
    );
  }
  return key;
}

/** The key of a component → a `$ref` as one file writes it. */
export function toRelative(from: string, target: string): string {
  const path = posix.relative(posix.dirname(from), target);
  return path.startsWith(".") ? path : `./${path}`;
}
