import type { Document, Parameter } from "@cash-in/description/openapi";
import { getExample } from "./get-example.ts";
import { getParameterContent } from "./get-parameter-content.ts";
import type { Operation } from "./model.ts";
import type { PickedMediaType } from "./pick-media-type.ts";
import { pruneValue } from "./prune-value.ts";
import { sampleSchema } from "./sample-schema.ts";
import type { Value } from "./value.ts";

/** The smallest sensible input: what is required, or the first two parameters where nothing is. */
export function createExample(
  document: Document,
  parameters: readonly Parameter[],
  media: PickedMediaType | undefined,
  bodyRequired: boolean,
): Operation["example"] {
  const required = parameters.filter((it) => it.required || it.in === "path");
  const shown = required.length > 0 || media ? required : parameters.slice(0, 2);
  const places = new Map<string, Record<string, Value>>();
  for (const parameter of shown) {
    const values = places.get(parameter.in) ?? {};
    places.set(parameter.in, { ...values, [parameter.name]: sampleParameter(document, parameter) });
  }
  const showsBody = media !== undefined && (bodyRequired || required.length === 0);
  const input = {
    ...Object.fromEntries(places),
    ...(showsBody && { body: sampleBody(document, media) }),
  };
  return Object.keys(input).length === 0 ? undefined : input;
}

function sampleParameter(document: Document, parameter: Parameter): Value {
  const { schema, ...examples } = getParameterContent(document, parameter);
  const example = getExample(document, examples);
  return example === undefined
    ? sampleSchema(document, schema)
    : pruneValue(document, schema, example);
}

function sampleBody(document: Document, { kind, content }: PickedMediaType): Value {
  if (kind === "binary") return { $file: "content" };
  const example = getExample(document, content);
  if (kind === "text") return typeof example === "string" ? example : "text";
  return example === undefined
    ? sampleSchema(document, content.schema)
    : pruneValue(document, content.schema, example);
}
