import type { ApiContent } from "./content.ts";
import { getProperties } from "./get-properties.ts";
import type { Schema } from "./openapi.ts";
import type { Schemas } from "./schemas.ts";

/** How a field of a form is written down. */
export interface Field {
  readonly schema: Schema;
  /** One that the document names; else it follows from the value. */
  readonly mediaType: string | undefined;
  /** As in a query; `undefined` where it is not, so that a list is several fields and an object is JSON. */
  readonly style: string | undefined;
  readonly explode: boolean;
}

/** Reads of a form how a field is to be written. */
export function readField(
  schemas: Schemas,
  { schema, encoding = {} }: ApiContent,
  name: string,
): Field {
  const { contentType, style, explode, allowReserved } = encoding[name] ?? {};
  // Any of the three says that the field is written as in a query.
  const isStyled = [style, explode, allowReserved].some((it) => it !== undefined);
  const own = isStyled ? (style ?? "form") : undefined;
  return {
    schema: getProperties(schemas, schema)[name] ?? {},
    // A choice of several, or a range, is no media type.
    mediaType: contentType !== undefined && !/[,*]/.test(contentType) ? contentType : undefined,
    style: own,
    explode: explode ?? (own === undefined || own === "form"),
  };
}
