import { namesReferredTo } from "../../schemas/names-referred-to.ts";
import type { Context } from "../context.ts";
import type { JsonSchema } from "../page.ts";
import { below, type Data, decode, entriesOf, ownValue, textOf } from "../text/data.ts";
import { SCHEMAS_AT } from "./read-schemas.ts";

/**
 * Leaves out the schemas that only a flattened reference (`x-apidog-refs`) leads to: what they say stands there.
 * Everything else that a page holds is kept, whether something refers to it or not.
 */
export function pruneSchemas(
  schemas: ReadonlyMap<string, JsonSchema>,
  roots: Iterable<string>,
  { root, report }: Context,
): Record<string, JsonSchema> {
  const flattened = reach(namesFlattened(root), schemas);
  const others = [...schemas.keys()].filter((name) => !flattened.has(name));
  const used = reach([...roots, ...others], schemas);
  return Object.fromEntries(
    [...schemas].filter(([name]) => {
      if (used.has(name)) return true;
      report(
        "dropped",
        "schema-only-flattened",
        below(SCHEMAS_AT, name),
        `Nothing refers to the schema "${name}" any more; its properties stand where it was flattened.`,
      );
      return false;
    }),
  );
}

/** The names and everything that they refer to, directly or not. */
function reach(names: Iterable<string>, schemas: ReadonlyMap<string, JsonSchema>): Set<string> {
  const reached = new Set<string>();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const schema = schemas.get(name);
    if (schema === undefined || reached.has(name)) continue;
    reached.add(name);
    waiting.push(...namesReferredTo(schema));
  }
  return reached;
}

function* namesFlattened(value: Data): Generator<string> {
  if (Array.isArray(value)) for (const one of value) yield* namesFlattened(one);
  for (const [key, one] of entriesOf(value)) {
    if (key !== "x-apidog-refs") yield* namesFlattened(one);
    else {
      for (const [, reference] of entriesOf(one)) {
        const name = textOf(ownValue(reference, "$ref"))?.slice(`#${SCHEMAS_AT}/`.length);
        if (name) yield* [name, decode(name)];
      }
    }
  }
}
