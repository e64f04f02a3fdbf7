import { readFileSync, statSync } from "node:fs";
import { fieldsOf, listOf } from "@cash-in/description/json";
import { Problem } from "@cash-in/workbench/problem";
import type { Content, Entry, Har, Log, PostData, Request, Response } from "har-format";
import { METHODS, type Method } from "../spec/model.ts";

/** What was sent or answered. Its values are looked at and never kept. */
export interface Body {
  /** `json`, `empty`, or what kind of content it is that cannot be looked into. */
  readonly kind: "json" | "empty" | "other";
  readonly value?: unknown;
}

/** One request of a recording and its answer. Headers are not among it: they are never read. */
export interface Exchange {
  readonly method: Method;
  readonly url: URL;
  readonly status: number;
  readonly request: Body;
  readonly response: Body;
}

export interface Recording {
  readonly exchanges: readonly Exchange[];
  /** Entries that are no requests with an answer. */
  readonly unreadable: number;
}

/** What fits into memory several times over. */
const MAX_BYTES = 128 * 1024 * 1024;

/** Reads an HTTP archive. What is wrong with one is told without a word of what it holds. */
export function readHar(path: string, maxBytes = MAX_BYTES): Recording {
  const { log } = partOf<Har>(parse(readText(path, maxBytes), path));
  const entries = listOf(partOf<Log>(log).entries);
  if (entries.length === 0) {
    throw new Problem(
      `${path} holds no requests. Record some: redocly proxy --target URL --har FILE, then stop it with Ctrl-C.`,
    );
  }
  const exchanges = entries.map(readEntry).filter((it) => it !== undefined);
  return { exchanges, unreadable: entries.length - exchanges.length };
}

function readText(path: string, maxBytes: number): string {
  let size: number;
  try {
    size = statSync(path).size;
    if (size <= maxBytes) return readFileSync(path, "utf8");
  } catch {
    throw new Problem(`${path} cannot be read. Name a HAR file, as redocly proxy --har writes.`);
  }
  throw new Problem(
    `${path} has ${Math.ceil(size / 2 ** 20)} MiB, more than ${Math.floor(maxBytes / 2 ** 20)}. Record fewer requests at a time.`,
  );
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the text.
    throw new Problem(
      `${path} is no whole JSON. Name a HAR file; redocly proxy writes its end when it is stopped with Ctrl-C.`,
    );
  }
}

/** A part of an archive: it is asked for the names that the format has, and what stands there may be anything. */
function partOf<T extends object>(value: unknown): { readonly [name in keyof T]?: unknown } {
  return fieldsOf(value) as { readonly [name in keyof T]?: unknown };
}

function readEntry(entry: unknown): Exchange | undefined {
  const { request, response } = partOf<Entry>(entry);
  const { method, url, postData } = partOf<Request>(request);
  const { status, content } = partOf<Response>(response);
  // Methods and statuses are told as they are, so nothing else may stand there.
  const known = METHODS.find((it) => typeof method === "string" && it === method.toLowerCase());
  if (known === undefined || typeof url !== "string" || !URL.canParse(url)) return undefined;
  // An answer that never came has status 0.
  if (!isStatus(status)) return undefined;
  return {
    method: known,
    url: new URL(url),
    status,
    request: readBody(postData),
    response: readBody(content),
  };
}

function isStatus(status: unknown): status is number {
  return Number.isInteger(status) && Number(status) >= 100 && Number(status) <= 599;
}

function readBody(holder: unknown): Body {
  const { mimeType, text, encoding } = partOf<Content & PostData>(holder);
  if (typeof text !== "string" || text === "") return { kind: "empty" };
  if (!/^application\/([\w.+-]+\+)?json\b/i.test(String(mimeType))) return { kind: "other" };
  const plain = encoding === "base64" ? Buffer.from(text, "base64").toString("utf8") : text;
  try {
    return { kind: "json", value: JSON.parse(plain) as unknown };
  } catch {
    return { kind: "other" };
  }
}
