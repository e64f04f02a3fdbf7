import { followSchema } from "@cash-in/description/follow-schema";
import type { Document, MediaType } from "@cash-in/description/openapi";
import { compareText } from "../text/compare-text.ts";
import { isFileSchema } from "./is-file-schema.ts";

/** The media type that a client uses. */
export interface PickedMediaType {
  /** As the document has it. */
  readonly key: string;
  /** As it is sent. Never a range; empty where the body has to say it. */
  readonly mediaType: string;
  /** As it is asked for. */
  readonly accepted: string;
  readonly kind: "json" | "form" | "text" | "binary";
  readonly content: MediaType;
}

const kinds = ["json", "form", "text", "binary"] as const;

// What is sent where the document gives a range.
const sent = {
  json: "application/json",
  form: "multipart/form-data",
  text: "text/plain",
  binary: "",
};

/** Picks one of several media types: JSON first, then forms, text and binary data; what is exact before a range. */
export function pickMediaType(
  content: Record<string, MediaType> | undefined,
  document: Document,
): PickedMediaType | undefined {
  const candidates = Object.entries(content ?? {})
    .sort(([a], [b]) => rank(a) - rank(b) || compareText(a, b))
    .map(([key, it]): PickedMediaType => {
      const kind = getKind(key, it, document);
      const isRange = key.includes("*");
      return {
        key,
        mediaType: isRange ? sent[kind] : key,
        // A server that answers with whatever it likes is asked for JSON, if that is what can be read.
        accepted: isRange && kind === "json" ? sent.json : key,
        kind,
        content: it,
      };
    });
  return kinds.flatMap((kind) => candidates.filter((it) => it.kind === kind))[0];
}

function rank(key: string): number {
  return key.includes("*") ? 2 : /^application\/json\b/i.test(key) ? 0 : 1;
}

function getKind(key: string, { schema }: MediaType, document: Document): PickedMediaType["kind"] {
  if (/[/+]json\b/i.test(key)) return "json";
  if (/^(multipart\/|application\/x-www-form-urlencoded)/i.test(key)) return "form";
  if (/^text\/|[/+]xml\b/i.test(key)) return "text";
  if (!/^(\*|application)\/\*$/.test(key)) return "binary";
  // Anything goes: then it is what the schema says.
  const { type, ...rest } = followSchema(document, schema);
  if (type !== "string") return "json";
  return isFileSchema({ type, ...rest }) ? "binary" : "text";
}
