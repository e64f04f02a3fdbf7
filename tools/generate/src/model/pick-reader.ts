import { followSchema } from "@cash-in/description/follow-schema";
import type { Document, Schema, SchemaNode } from "@cash-in/description/openapi";
import type { PickedMediaType } from "./pick-media-type.ts";

/** Functions of core that read the answer of a success. */
export const answerReaders = [
  "readBlob",
  "readJson",
  "readJsonList",
  "readJsonValue",
  "readNothing",
  "readPlainText",
] as const;

export type AnswerReader = (typeof answerReaders)[number];

const readers = {
  form: "readPlainText",
  text: "readPlainText",
  binary: "readBlob",
} as const;

/** What reads an answer of this media type, or one without content. */
function pickReader(document: Document, media: PickedMediaType | undefined): AnswerReader {
  if (media === undefined) return "readNothing";
  if (media.kind !== "json") return readers[media.kind];
  if (isOnly(document, media.content.schema, "object")) return "readJson";
  return isOnly(document, media.content.schema, "array") ? "readJsonList" : "readJsonValue";
}

/** Whether every value of a schema is an object, or a list, as far as it says. */
function isOnly(
  document: Document,
  node: SchemaNode | undefined,
  type: "object" | "array",
  seen: readonly Schema[] = [],
): boolean {
  const schema = followSchema(document, node);
  if (seen.includes(schema) || schema.nullable) return false;
  if (schema.type !== undefined) return [schema.type].flat().every((it) => it === type);
  const { allOf = [], oneOf = [], anyOf = [] } = schema;
  const isIt = (it: SchemaNode) => isOnly(document, it, type, [...seen, schema]);
  if (allOf.some(isIt)) return true;
  return [oneOf, anyOf].some((all) => all.length > 0 && all.every(isIt));
}

/** What to name in a descriptor: what reads all answers, and where another function reads a status. */
export function listReaders(
  document: Document,
  successes: readonly { readonly status: string; readonly media: PickedMediaType | undefined }[],
): { readonly [status: string]: AnswerReader } {
  const open = successes.find(({ status }) => !/^\d+$/.test(status));
  const usual = open ?? successes.find(({ media }) => media) ?? successes[0];
  const reader = pickReader(document, usual?.media);
  const implied = successes.some(({ media }) => media) ? "readJson" : "readNothing";
  return Object.fromEntries([
    ...(reader === implied ? [] : [["default", reader] as const]),
    ...successes
      .map(({ status, media }) => [status, pickReader(document, media)] as const)
      .filter(([status, own]) => /^\d+$/.test(status) && own !== reader),
  ]);
}
