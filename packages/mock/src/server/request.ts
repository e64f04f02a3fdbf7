import type { IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";
import type { IHttpRequest } from "@stoplight/prism-http";
import { Problem } from "./reply.ts";

/** Reads a request into Prism's form. */
export async function readRequest(incoming: IncomingMessage): Promise<IHttpRequest> {
  const bytes = await buffer(incoming);
  const { path, query } = readTarget(incoming.url ?? "/");
  return {
    method: (incoming.method ?? "GET").toLowerCase() as IHttpRequest["method"],
    url: { path, query },
    headers: {
      ...(incoming.headers as Record<string, string>),
      // Prism checks the media type only of a body with a length, which a streamed one has not.
      ...(bytes.length > 0 && { "content-length": String(bytes.length) }),
    },
    body: readBody(bytes, incoming.headers["content-type"]),
  };
}

function readTarget(target: string): { path: string; query: Record<string, string | string[]> } {
  const url = URL.parse(target.startsWith("/") ? `http://mock${target}` : target);
  if (url === null) {
    throw new Problem(400, "The target of the request is neither a path nor an address.");
  }
  const { pathname, searchParams } = url;
  try {
    decodeURIComponent(pathname);
  } catch {
    throw new Problem(400, "The path has a percent sign that starts no UTF-8 character.");
  }
  const query: Record<string, string | string[]> = {};
  for (const name of new Set(searchParams.keys())) {
    const [first = "", ...more] = searchParams.getAll(name);
    query[name] = more.length === 0 ? first : [first, ...more];
  }
  return { path: pathname, query };
}

function readBody(bytes: Buffer, mediaType = ""): unknown {
  if (bytes.length === 0) return null;
  const text = bytes.toString("utf8");
  if (!isJson(mediaType)) return text;
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem(400, "The body is no JSON, although its Content-Type says so.");
  }
}

/** Whether a media type means JSON. */
export function isJson(mediaType: string): boolean {
  return /^application\/(\S+\+)?json\b/i.test(mediaType);
}
