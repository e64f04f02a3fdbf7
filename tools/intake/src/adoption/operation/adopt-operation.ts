import { type Fields, fieldsOf, isFields, omit, orderFields } from "@cash-in/description/json";
import type { Evidence, EvidenceAspect } from "@cash-in/description/vocabulary";
import { readPageSlug } from "../../spec/page-slug.ts";
import { toPascalCase } from "../../text/words.ts";
import type { DraftOperation } from "../draft.ts";
import type { ReadOperation } from "../reading/reading.ts";
import type { Context } from "../schema/context.ts";
import { adoptContent, saysContent } from "./adopt-content.ts";
import { adoptParameters } from "./adopt-parameters.ts";
import { adoptResponses } from "./adopt-responses.ts";
import { noteOpen, noteOpenTypes } from "./note-open.ts";

export const FIELDS = [
  "operationId",
  "tags",
  "summary",
  "description",
  "deprecated",
  "externalDocs",
  "servers",
  "x-evidence",
  "x-effect",
  "x-reconcile",
  "x-pagination",
  "security",
  "parameters",
  "requestBody",
  "responses",
];

/** Brings an operation to what its page says. What is ours stays: its name, its words, what it does to the world. */
export function adoptOperation(
  operation: DraftOperation,
  read: ReadOperation,
  context: Context,
): DraftOperation {
  const ours = operation.value;
  const name = toPascalCase(operation.operationId);
  const { requestBody, isGuess } = adoptBody(read, ours, name, context);
  const word = isGuess ? guessed(ours, "request") : "documented";
  const parameters = adoptParameters(read, operation, word, context);
  const { responses, isSaid } = adoptResponses(read, fieldsOf(ours.responses), name, context);
  const value = orderFields(
    {
      ...omit(ours, ["deprecated", "parameters", "requestBody", "responses", "servers"]),
      ...(read.deprecated && { deprecated: true }),
      externalDocs: linkPage(fieldsOf(ours.externalDocs), read.source.address),
      ...(read.server !== undefined && { servers: [{ url: read.server }] }),
      "x-evidence": {
        method: "documented",
        path: "documented",
        request: word,
        response: isSaid ? "documented" : guessed(ours, "response"),
      },
      ...(parameters.length > 0 && { parameters }),
      ...(requestBody && { requestBody }),
      responses,
    },
    FIELDS,
  );
  return { ...operation, method: read.method, path: read.path, value };
}

function adoptBody(
  whole: ReadOperation,
  ours: Fields,
  name: string,
  context: Context,
): { requestBody?: Fields; isGuess: boolean } {
  const { requestBody: read } = whole;
  if (read === undefined) return { isGuess: false };
  const mine = isFields(ours.requestBody) ? ours.requestBody : undefined;
  const isSaid = saysContent(read.content);
  const known = fieldsOf(mine?.content);
  const isEmpty = Object.keys(read.content).length === 0;
  const place = { names: [`${name}Request`], owner: name };
  const content = isEmpty ? known : adoptContent(read.content, known, place, context, isSaid);
  if (Object.keys(content).length === 0) return { isGuess: isEmpty };
  if (isSaid) noteOpenTypes("the body", read.content, whole, name, context);
  else noteOpen("the body holds", whole, name, context);
  const required = read.required ?? mine?.required === true;
  if (isSaid && required && read.required === undefined) {
    const text =
      "The page does not say whether the body is required; that it is, is kept as a guess.";
    context.draft.notes.push({ kind: "doubtful", page: whole.source.address, place: name, text });
  }
  const requestBody = orderFields(
    {
      description: mine?.description ?? "What to send.",
      ...(required && { required: true }),
      content,
    },
    ["description", "required", "content"],
  );
  return { requestBody, isGuess: !isSaid };
}

/** Ours, as far as it is no more than what the page leaves open. */
function guessed(ours: Fields, part: EvidenceAspect): Evidence {
  return fieldsOf(ours["x-evidence"])[part] === "observed" ? "observed" : "inferred";
}

/** The vendor's page, under the name that it has now. The number in its address tells that it is the same one. */
function linkPage(ours: Fields, address: string): Fields {
  const { url } = ours;
  const slug = readPageSlug(address);
  if (typeof url === "string" && readPageSlug(url) === slug) return ours;
  if (typeof url === "string" && URL.canParse(url))
    return { ...ours, url: new URL(slug, url).href };
  return { ...ours, url: address.replace(/\.md$/, "") };
}
