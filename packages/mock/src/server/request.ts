import type { IncomingMessage } from "node:http";
import type { Received } from "../check/received.ts";
import { toPairs } from "../check/styles.ts";
import { Problem } from "./problem.ts";

/** Reads a request. Throws 400 where its target makes no sense, 413 where its body is too long. */
export async function readRequest(incoming: IncomingMessage, maxBody: number): Promise<Received> {
  const { path, query } = readTarget(incoming.url ?? "/");
  return {
    method: (incoming.method ?? "GET").toLowerCase(),
    path,
    query: toPairs(query),
    headers: incoming.headers,
    bytes: await readBytes(incoming, maxBody),
  };
}

function readTarget(target: string): { path: string; query: string } {
  const url = URL.parse(target.startsWith("/") ? `http://mock${target}` : target);
  // An address such as `a:b` has a path, too, but none of a server.
  if (url === null || !url.pathname.startsWith("/")) {
    throw new Problem(400, "The target of the request is neither a path nor an address.");
  }
  try {
    decodeURIComponent(url.pathname);
  } catch {
    throw new Problem(400, "The path has a percent sign that starts no UTF-8 character.");
  }
  return { path: url.pathname, query: url.search.slice(1) };
}

async function readBytes(incoming: IncomingMessage, maxBody: number): Promise<Buffer> {
  // The platform reads what is left of the body and forgets it, so that the client gets to read the answer.
  const tooLong = new Problem(
    413,
    `The body is longer than ${maxBody} bytes, the limit of this mock server (maxBodyBytes, --max-body).`,
  );
  if (Number(incoming.headers["content-length"]) > maxBody) throw tooLong;
  const chunks: Buffer[] = [];
  let length = 0;
  // The iterator would destroy the connection, and with it the answer.
  for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
    length += (chunk as Buffer).length;
    if (length > maxBody) throw tooLong;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}
