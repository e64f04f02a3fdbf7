import { type Fields, fieldsOf, listOf } from "@cash-in/description/json";
import { composingKeywords } from "@cash-in/description/schema-keywords";
import { mapSubschemas } from "./map-subschemas.ts";
import type { Doubt } from "./merge-schemas.ts";

/**
 * Takes out the references that lead back to where they came from: a type that contains itself has no complete
 * example, and our linter refuses it. What stood there is any value afterwards. `key` turns a `$ref` into a name.
 */
export function breakCircles(
  schemas: ReadonlyMap<string, Fields>,
  nameOf: (ref: string) => string | undefined,
  doubt: (name: string) => Doubt,
): Map<string, Fields> {
  const broken = new Map<string, Fields>();
  const open: string[] = [];
  const visit = (name: string): void => {
    const schema = schemas.get(name);
    if (schema === undefined || broken.has(name)) return;
    open.push(name);
    broken.set(name, {});
    broken.set(name, cut(schema, [], name));
    open.pop();
  };
  const cut = (node: Fields, at: readonly string[], owner: string): Fields => {
    const target = typeof node.$ref === "string" ? nameOf(node.$ref) : undefined;
    if (target !== undefined) {
      if (open.includes(target)) {
        doubt(owner)(at, `it contains ${target} again, without end; any value is allowed here.`);
        return {};
      }
      visit(target);
      return node;
    }
    return dropEmpty(mapSubschemas(node, (child, keys) => cut(child, [...at, ...keys], owner)));
  };
  for (const name of [...schemas.keys()].sort()) visit(name);
  return broken;
}

/** Among alternatives, any value is all that is left to say; beside other demands it says nothing. */
function dropEmpty(node: Fields): Fields {
  const isEmpty = (it: unknown) => Object.keys(fieldsOf(it)).length === 0;
  const entries = Object.entries(node).flatMap(([key, value]) => {
    if (!composingKeywords.includes(key) || !listOf(value).some(isEmpty)) return [[key, value]];
    const left = key === "allOf" ? listOf(value).filter((it) => !isEmpty(it)) : [];
    return left.length > 0 ? [[key, left]] : [];
  });
  return Object.fromEntries(entries);
}
