import type { Content, Document, Encoding, Examples, Schema } from "./openapi.ts";
import { resolve } from "./resolve.ts";

/** How a body is written down. */
export type Kind = "json" | "urlencoded" | "multipart" | "text" | "binary";

/** A body: that of a request or of a response. */
export interface ApiContent {
  readonly mediaType: string;
  readonly kind: Kind;
  readonly schema: Schema;
  /** `undefined` where the document has none. */
  readonly example: unknown;
  /** By field of a form. */
  readonly encoding?: Readonly<Record<string, Encoding>> | undefined;
}

const kinds: readonly Kind[] = ["json", "urlencoded", "multipart", "text", "binary"];

/** Of several media types the one that clients use: JSON first, then forms, then text, then files. */
export function pickContent(
  document: Document,
  content: Content | undefined,
): ApiContent | undefined {
  const candidates = Object.keys(content ?? {})
    .sort()
    .map((key): ApiContent => {
      const mediaType = /^(\*|application)\/\*$/.test(key) ? "application/json" : key;
      const { schema = {}, encoding, ...examples } = content?.[key] ?? {};
      const example = readExample(document, examples);
      return { mediaType, kind: readKind(mediaType), schema, example, encoding };
    });
  return kinds.flatMap((kind) => candidates.filter((it) => it.kind === kind))[0];
}

/** Of several media types of an answer the one that clients ask for. */
export function pickAnswer(
  document: Document,
  content: Content | undefined,
): ApiContent | undefined {
  const picked = pickContent(document, content);
  const [range] = Object.keys(content ?? {});
  if (!picked || range !== "*/*" || Object.keys(content ?? {}).length > 1) return picked;
  // Whatever the server likes to send. A text comes as a text; anything else is JSON, as all else here.
  const { type, format } = resolve<Schema>(document, picked.schema);
  const kind = type !== "string" ? "json" : format === "binary" ? "binary" : "text";
  return { ...picked, mediaType: range, kind };
}

/** The kind of a media type. */
export function readKind(mediaType: string): Kind {
  if (/[/+]json\b/i.test(mediaType)) return "json";
  if (/^application\/x-www-form-urlencoded/i.test(mediaType)) return "urlencoded";
  if (/^multipart\//i.test(mediaType)) return "multipart";
  return /^text\/|[/+]xml\b/i.test(mediaType) ? "text" : "binary";
}

/** The example of a parameter or a media type; of several, the first. */
export function readExample(document: Document, { example, examples = {} }: Examples): unknown {
  if (example !== undefined) return example;
  const [first] = Object.values(examples);
  return first && resolve(document, first).value;
}
