import type { Document, MediaType, Parameter } from "@cash-in/description/openapi";
import { pickMediaType } from "./pick-media-type.ts";

/** What a parameter takes: a value in a style, or text of a media type. */
export type ParameterContent = MediaType & { readonly kind: "style" | "json" | "text" | "other" };

/** Schema and examples of a parameter, wherever they stand. */
export function getParameterContent(document: Document, parameter: Parameter): ParameterContent {
  if (parameter.content === undefined) return { ...parameter, kind: "style" };
  const media = pickMediaType(parameter.content, document);
  const isKnown = media?.kind === "json" || media?.kind === "text";
  return { ...media?.content, kind: isKnown ? media.kind : "other" };
}
