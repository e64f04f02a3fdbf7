import type { Fields } from "@cash-in/description/json";
import type { Key } from "../../spec/reference.ts";
import { adoptBody } from "./adopt-body.ts";
import type { Context } from "./context.ts";

/** Brings a schema that the vendor names, and all that it uses, to what the pages say of it. Once in a run. */
export function adoptNamed(
  key: Key,
  inPlaceOf: Key | undefined,
  context: Context,
  words?: Fields,
): void {
  const read = context.reading.schemas.get(key);
  if (read === undefined || context.adopted.has(key)) return;
  context.adopted.add(key);
  const { draft } = context;
  const mine = draft.before.components.get(key);
  // A new schema where another one was guessed: what was written about the guess is about this.
  const basis = mine ?? (inPlaceOf && draft.before.components.get(inPlaceOf));
  const { value, doubts } = adoptBody(key, read.value, basis?.value ?? words, undefined, context);
  draft.components.set(key, {
    key,
    file: mine?.file,
    value,
    ...(mine === undefined && basis && { basis: basis.key }),
  });
  draft.doubts.set(key, [...read.doubts, ...doubts]);
}
