import { MIMEType } from "node:util";
import { readKind } from "../document/content.ts";
import { type Part, readMultipart } from "./read-multipart.ts";
import type { SentRequest } from "./recorder.ts";

/** A name with its value; of a part of a form its media type as well, unless that is what parts have by themselves. */
export type Pair = readonly [name: string, value: string, mediaType?: string];

/** A request taken apart and decoded, so that two of them can be compared. */
export interface PlainRequest {
  readonly method: string;
  /** Decoded one by one: a slash within a value stays within its segment. */
  readonly segments: readonly string[];
  /** In the order of their names. */
  readonly query: readonly Pair[];
  /** Names in lower case, without `accept`. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, the pairs of a form, or text; `undefined` where there is none. */
  readonly body: unknown;
}

/** Takes a request apart. */
export async function readRequest(request: SentRequest): Promise<PlainRequest> {
  const { pathname, searchParams } = new URL(request.url);
  const { accept: _, ...headers } = Object.fromEntries(request.headers);
  const mediaType = headers["content-type"];
  if (mediaType !== undefined) headers["content-type"] = normaliseMediaType(mediaType);
  return {
    method: request.method,
    segments: pathname.split("/").map(decodeURIComponent),
    query: sortPairs([...searchParams]),
    headers,
    body: await readBody(request.body, mediaType ?? ""),
  };
}

/** A media type without what clients may add to it: UTF-8, and the boundary of a form. */
export function normaliseMediaType(text: string): string {
  const { essence, type, params } = new MIMEType(text);
  const kept = [...params].filter(([name, value]) => {
    if (name === "charset") return value.toLowerCase() !== "utf-8";
    return name !== "boundary" || type !== "multipart";
  });
  return [essence, ...kept.map((it) => it.join("=")).sort()].join("; ");
}

/** Sorts by name. Values of the same name keep their order, which means something. */
export function sortPairs(pairs: readonly Pair[]): Pair[] {
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
}

async function readBody(bytes: ArrayBuffer, mediaType: string): Promise<unknown> {
  if (bytes.byteLength === 0) return undefined;
  const text = () => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  switch (readKind(mediaType)) {
    case "json":
      return JSON.parse(text());
    case "urlencoded":
      return sortPairs([...new URLSearchParams(text())]);
    case "multipart":
      return sortPairs(readMultipart(bytes, mediaType).map(toPair));
    case "binary":
      // A character for each byte, so that nothing is lost.
      return Buffer.from(bytes).toString("latin1");
    default:
      return text();
  }
}

// What a part has by itself: a text or a file of nothing in particular.
const unsaid = /^(text\/plain|application\/octet-stream)\b/i;

function toPair({ name, mediaType, bytes }: Part): Pair {
  const value = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  if (mediaType === undefined || unsaid.test(mediaType)) return [name, value];
  return [name, value, normaliseMediaType(mediaType)];
}
