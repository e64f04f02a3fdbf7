import { fieldsOf } from "@cash-in/description/json";
import { errorResponses } from "@cash-in/description/vocabulary";
import { matches } from "../../schemas/matches.ts";
import type { Key } from "../../spec/reference.ts";
import type { ReadContent, Reading } from "../reading/reading.ts";
import type { Context } from "../schema/context.ts";
import { adoptContent, saysContent } from "./adopt-content.ts";

/** The errors that the vendor documents once for all operations, and the file of each. */
export const SHARED: Readonly<Record<string, Key>> = Object.fromEntries(
  Object.entries(errorResponses).map(([status, name]): [string, Key] => [
    status,
    `responses/${name}`,
  ]),
);

/**
 * Where all pages that describe the body of an error agree, it is the body of the shared response. Where they do not,
 * each operation says its own.
 */
export function adoptSharedErrors(context: Context): void {
  const { draft, reading } = context;
  const names = new Map(
    draft.operations.map(({ operationId, pageId }) => [pageId, operationId] as const),
  );
  for (const [status, key] of Object.entries(SHARED)) {
    const component = draft.components.get(key);
    const said = reading.operations.flatMap(({ responses, source }) => {
      const content = responses[status];
      return content && saysContent(content) ? [{ content, id: names.get(source.id) }] : [];
    });
    // What names its schema says more than what writes it out.
    const [first, ...others] = said.sort((a, b) => countNames(b.content) - countNames(a.content));
    const isAsked = said.some(({ id }) => id !== undefined && context.selected.has(id));
    if (!component || !first || !isAsked) continue;
    if (!others.every(({ content }) => isSame(content, first.content, reading))) continue;
    const name = key.split("/")[1] ?? status;
    const place = { names: [`${name}Body`], owner: name, isShared: true };
    const known = fieldsOf(component.value.content);
    const content = adoptContent(first.content, known, place, context, true);
    draft.components.set(key, { ...component, value: { ...component.value, content } });
  }
}

function countNames(content: ReadContent): number {
  return Object.values(content).filter(({ schema }) => schema && "$ref" in schema).length;
}

/** Whether two pages describe the same body, be it that one names what the other writes out. */
function isSame(theirs: ReadContent, named: ReadContent, { schemas }: Reading): boolean {
  const [types, others] = [Object.keys(theirs), Object.keys(named)];
  return (
    types.length === others.length &&
    types.every((type) => {
      const other = named[type];
      return (
        other !== undefined && matches(theirs[type]?.schema ?? {}, other.schema ?? {}, schemas)
      );
    })
  );
}
