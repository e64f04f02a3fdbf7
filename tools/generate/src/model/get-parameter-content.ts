import type { MediaType, Parameter } from "@cash-in/description/openapi";
import { pickMediaType } from "./pick-media-type.ts";

/** What a parameter takes: a value in a style, or text of a media type. */
export type ParameterContent = MediaType & { readonly kind: "style" | "json" | "text" | "other" };

/** Schema and examples of a parameter, wherever they stand. */
export function getParameterContent(parameter: Parameter): ParameterContent {
  if (parameter.content === undefined) return { ...parameter, kind: "style" };
  const media = pickMediaType(parameter.content);
  const isKnown = media?.kind === "json" || media?.kind === "text";
  return { ...media?.content, kind: isKnown ? media.kind : "other" };
}
