import { followSchema } from "@cash-in/description/follow-schema";
import type * as openapi from "@cash-in/description/openapi";
import type { PickedMediaType } from "./pick-media-type.ts";

/** Functions of core that turn a value into what is sent. Where none is named, core takes scalars. */
export const serialisers = [
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

/** What a parameter needs: something in a header, and where it may be a list or an object. */
export function pickParameterSerialiser(
  document: openapi.Document,
  { in: place, schema }: openapi.Parameter,
): Serialiser | undefined {
  if (place === "header") return "serialiseHeader";
  return place === "query" && !isScalar(document, schema) ? "serialiseStyle" : undefined;
}

// A schema that does not say what it takes may take anything.
function isScalar(document: openapi.Document, node: openapi.SchemaNode | undefined): boolean {
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
