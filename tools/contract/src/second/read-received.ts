import type { IncomingMessage } from "node:http";
import type { Request as Received } from "openapi-backend";
import { markSlash } from "./mark-slash.ts";

/** A request as openapi-backend takes it: it takes the query apart and parses the body by itself. */
export async function readReceived(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks).toString();
  const [path = "", query = ""] = (request.url ?? "").split("?");
  return {
    method: request.method ?? "",
    path: markSlash(path),
    query,
    headers: request.headers as Received["headers"],
    ...(body !== "" && { body }),
  };
}
