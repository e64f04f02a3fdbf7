import type { Operations } from "../operations.ts";
import type { Answered } from "./answered.ts";
import { type Content, isChecked } from "./body.ts";
import { findHeader } from "./find-parameter.ts";
import { findContent, isJson, readMediaType } from "./media-type.ts";
import { checkParameters, type PlacedFault, type Reader } from "./parameters.ts";
import { type Bundle, isSchema } from "./schema.ts";
import type { Compile } from "./validator.ts";

type Responses = Operations[number]["responses"];

/** Compares an answer with what is described for its status. */
export function checkAnswer(
  { status, headers, mediaType, body }: Answered,
  responses: Responses,
  headersOf: ReadonlyMap<string, readonly Reader[]>,
  bundle: Bundle,
  compile: Compile,
): PlacedFault[] {
  const response = findResponse(responses, status);
  if (response === undefined) return [];
  const readers = headersOf.get(response.code) ?? [];
  const schema = mediaType && findSchema(response.contents ?? [], mediaType, body, bundle);
  const faults = schema ? compile(schema)(body) : [];
  return [
    ...faults.map(({ path, code, message }) => ({
      path: ["body", ...path],
      code,
      message: `body ${path.length > 0 ? `property ${path.join(".")} ` : ""}${message}`,
      grave: true,
    })),
    ...checkParameters(readers, "header", bundle, (it) => findHeader(headers, it, bundle)),
  ];
}

/** The described answer for a status: its own before that of its hundred before the default. */
export function findResponse<T extends { readonly code: string }>(
  responses: readonly T[],
  status: number,
): T | undefined {
  const codes = [String(status), `${String(status)[0]}XX`, "default"];
  return codes
    .map((code) => responses.find((it) => it.code === code))
    .find((it) => it !== undefined);
}

function findSchema(
  contents: readonly Content[],
  mediaType: string,
  body: unknown,
  bundle: Bundle,
) {
  const type = readMediaType(mediaType)?.essence ?? "";
  const { schema } = findContent(contents, type) ?? {};
  if (!isSchema(schema) || body === undefined) return undefined;
  const isComparable = typeof body !== "string" || isJson(type) || isChecked(type, schema, bundle);
  return isComparable ? schema : undefined;
}
