import { type Fields, fieldsOf, orderFields } from "@cash-in/description/json";
import { matches } from "../../schemas/matches.ts";
import { type Key, listReferences } from "../../spec/reference.ts";
import { describeStatus } from "../../text/describe.ts";
import type { ReadContent, ReadOperation } from "../reading/reading.ts";
import { adoptNamed } from "../schema/adopt-named.ts";
import { type Context, lookUp, type Place } from "../schema/context.ts";
import { adoptContent, keepContent, saysContent } from "./adopt-content.ts";
import { noteOpen, noteOpenTypes } from "./note-open.ts";
import { SHARED } from "./shared-errors.ts";

const FIELDS = ["description", "content"];

/** The responses of an operation: what the page has, and the errors that are documented for all. */
export function adoptResponses(
  read: ReadOperation,
  ours: Fields,
  name: string,
  context: Context,
): { responses: Fields; isSaid: boolean } {
  const { draft } = context;
  const statuses = Object.keys(read.responses);
  const successes = statuses.filter(isSuccess);
  const kept = Object.keys(ours).filter((status) =>
    isSuccess(status) ? successes.length === 0 : status in SHARED,
  );
  const isSaid = successes.some((status) => isTold(status, read.responses[status] ?? {}));
  const responses: Record<string, unknown> = {};
  for (const status of kept) responses[status] = ours[status];
  for (const [status, shared] of Object.entries(SHARED))
    if (draft.components.has(shared)) responses[status] ??= { $ref: shared };
  for (const [status, content] of Object.entries(read.responses)) {
    responses[status] = isSuccess(status)
      ? adoptSuccess(status, content, findSuccess(status, successes, ours), isSaid, name, context)
      : adoptError(status, content, fieldsOf(ours[status]), name, context);
  }
  if (successes.length === 0) noteNoSuccess(read, name, context);
  else if (!isSaid) noteOpen("the good answer holds", read, name, context);
  for (const status of isSaid ? successes.filter((it) => it !== "204") : [])
    noteOpenTypes(`the ${status} answer`, read.responses[status] ?? {}, read, name, context);
  return { responses, isSaid };
}

function isTold(status: string, content: ReadContent): boolean {
  return status === "204" || saysContent(content);
}

function adoptSuccess(
  status: string,
  content: ReadContent,
  ours: Fields,
  isSaid: boolean,
  name: string,
  context: Context,
): Fields {
  const place: Place = { names: [`${name}${status === "200" ? "" : status}Response`], owner: name };
  const description = ours.description ?? describeStatus(status);
  const isSilent = Object.keys(content).length === 0;
  const known = fieldsOf(ours.content);
  const adopted =
    isSilent && status !== "204"
      ? keepContent(known, isSaid)
      : adoptContent(content, known, place, context, isSaid);
  return orderFields(
    { description, ...(Object.keys(adopted).length > 0 && { content: adopted }) },
    FIELDS,
  );
}

/** An answer of the same status; else the only good answer, where the page has another one in its place. */
function findSuccess(status: string, successes: readonly string[], ours: Fields): Fields {
  if (ours[status]) return fieldsOf(ours[status]);
  const [only, ...others] = Object.keys(ours).filter(isSuccess);
  const isReplaced = only !== undefined && others.length === 0 && successes.length === 1;
  return isReplaced ? fieldsOf(ours[only]) : {};
}

function adoptError(
  status: string,
  content: ReadContent,
  ours: Fields,
  name: string,
  context: Context,
): Fields {
  const { draft } = context;
  const shared = SHARED[status];
  const component = shared && draft.components.get(shared);
  if (component) {
    const known = fieldsOf(component.value.content);
    const isSame = Object.entries(content).every(
      ([type, { schema = {} }]) =>
        !saysContent({ [type]: { schema } }) ||
        matches(schema, fieldsOf(fieldsOf(known[type]).schema), lookUp(context)),
    );
    if (isSame) {
      // Equal names: what the page says of the schemas is adopted with it.
      for (const key of listReferences(content)) adoptNamed(key, undefined, context);
      return { $ref: shared as Key };
    }
  }
  const place: Place = { names: ["ErrorResponse", `${name}${status}Response`], owner: name };
  const own = "$ref" in ours ? fieldsOf(component?.value) : ours;
  const description = own.description ?? describeStatus(status);
  const adopted = adoptContent(
    content,
    "$ref" in ours ? {} : fieldsOf(ours.content),
    place,
    context,
    true,
  );
  return orderFields(
    { description, ...(Object.keys(adopted).length > 0 && { content: adopted }) },
    FIELDS,
  );
}

export function isSuccess(status: string): boolean {
  return /^2(\d\d|XX)$/i.test(status);
}

function noteNoSuccess({ source }: ReadOperation, name: string, { draft }: Context): void {
  const text = "The page has no answer of the 200s; ours is kept as a guess.";
  draft.notes.push({ kind: "doubtful", page: source.address, place: name, text });
}
