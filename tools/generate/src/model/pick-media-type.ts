import type { MediaType } from "@cash-in/description/openapi";
import { compareText } from "../text/compare-text.ts";

/** The media type that a client uses. */
export interface PickedMediaType {
  /** As the document has it. */
  readonly key: string;
  /** As it is sent. */
  readonly mediaType: string;
  readonly kind: "json" | "form" | "text" | "binary";
  readonly content: MediaType;
}

const kinds = ["json", "form", "text", "binary"] as const;

/** Picks one of several media types: JSON first, then forms, text and binary data. */
export function pickMediaType(
  content: Record<string, MediaType> | undefined,
): PickedMediaType | undefined {
  const candidates = Object.entries(content ?? {})
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, it]) => {
      // Anything goes: then it is what everything else here is.
      const mediaType = /^(\*|application)\/\*$/.test(key) ? "application/json" : key;
      return { key, mediaType, kind: getKind(mediaType), content: it };
    });
  return kinds.flatMap((kind) => candidates.filter((it) => it.kind === kind))[0];
}

function getKind(mediaType: string): PickedMediaType["kind"] {
  if (/[/+]json\b/i.test(mediaType)) return "json";
  if (/^(multipart\/|application\/x-www-form-urlencoded)/i.test(mediaType)) return "form";
  return /^text\/|[/+]xml\b/i.test(mediaType) ? "text" : "binary";
}
