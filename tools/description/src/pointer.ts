import { escapePointerFragment, unescapePointerFragment } from "@redocly/openapi-core";

/** The keys that a pointer goes down: `#/paths/~1cases` → `paths`, `/cases`. */
export function parsePointer(pointer: string): string[] {
  return pointer.split("/").slice(1).map(unescapePointerFragment);
}

/** The pointer of what lies below another. */
export function joinPointer(pointer: string, ...keys: readonly (string | number)[]): string {
  return [pointer, ...keys.map((key) => escapePointerFragment(String(key)))].join("/");
}
