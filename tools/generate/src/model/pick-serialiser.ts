import { followSchema } from "@cash-in/description/follow-schema";
import type * as openapi from "@cash-in/description/openapi";
import { getParameterContent } from "./get-parameter-content.ts";
import type { PickedMediaType } from "./pick-media-type.ts";

/** Functions of core that turn a value into what is sent. Where none is named, core takes scalars. */
export const serialisers = [
  "serialiseContent",
  "serialiseForm",
  "serialiseHeader",
  "serialiseJson",
  "serialiseRaw",
  "serialiseStyle",
] as const;

export type Serialiser = (typeof serialisers)[number];

const ofBodies = {
  json: "serialiseJson",
  form: "serialiseForm",
  text: "serialiseRaw",
  binary: "serialiseRaw",
} as const;

/** What a body of this media type needs. */
export function pickBodySerialiser({ kind }: PickedMediaType): Serialiser {
  return ofBodies[kind];
}

/** What a parameter needs: something in a header, and where it is more than one value in the style of its place. */
export function pickParameterSerialiser(
  document: openapi.Document,
  parameter: openapi.Parameter,
): Serialiser | undefined {
  const { in: place, style = "", allowReserved } = parameter;
  const { schema, kind } = getParameterContent(document, parameter);
  if (kind === "json") return "serialiseContent";
  const isPlain = !["label", "matrix"].includes(style) && !(allowReserved && place === "query");
  if (!isPlain || !isScalar(document, schema)) return "serialiseStyle";
  return place === "header" ? "serialiseHeader" : undefined;
}

// A schema that does not say what it takes may take anything.
export function isScalar(
  document: openapi.Document,
  node: openapi.SchemaNode | undefined,
): boolean {
  const {
    type = [],
    enum: values,
    allOf = [],
    oneOf = [],
    anyOf = [],
  } = followSchema(document, node);
  const types = [type].flat();
  if (types.length > 0) return !types.includes("array") && !types.includes("object");
  if (values !== undefined) return values.every((it) => typeof it !== "object");
  if (allOf.some((it) => isScalar(document, it))) return true;
  return [oneOf, anyOf].some((all) => all.length > 0 && all.every((it) => isScalar(document, it)));
}
