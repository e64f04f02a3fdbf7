import type { Context } from "../context.ts";
import { type Data, type DataMap, follow, isMap } from "../text/data.ts";

const MAX_HOPS = 10;

/** The object itself, or what its `$ref` leads to inside the page. Undefined, and reported, where it leads nowhere. */
export function resolve(
  given: Data | undefined,
  at: string,
  context: Context,
): DataMap | undefined {
  let value = given;
  for (let hop = 0; hop < MAX_HOPS; hop++) {
    if (!isMap(value)) break;
    if (typeof value.$ref !== "string") return value;
    const reference = value.$ref;
    value = follow(context.root, reference);
    if (value !== undefined) continue;
    const remote = !reference.startsWith("#");
    context.report(
      "dropped",
      remote ? "remote-reference" : "dangling-reference",
      at,
      `"${reference.slice(0, 100)}" ${remote ? "leads out of the page and is not followed" : "leads nowhere"}; nothing was read.`,
    );
    return undefined;
  }
  context.report(
    "dropped",
    "object-missing",
    at,
    "Where an object belongs stands something else; nothing was read.",
  );
  return undefined;
}
