import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

/** A running server. */
export interface Server {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

type Behaviour = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

// By the first segment of the path.
const behaviours: Readonly<Record<string, Behaviour>> = {
  echo,
  pages,
  redirect: (_, response) => void response.writeHead(302, { Location: "/echo" }).end(),
  silence: () => undefined,
  cut: (request) => void request.resume().once("end", () => request.socket.destroy()),
  worn,
  count,
  html: (_, response) => void response.setHeader("Content-Type", "text/html").end("<p>Hello"),
};

/** Starts a server on loopback that does what the mock never does, and lets pages of every origin call it. */
export async function startOddServer(): Promise<Server> {
  const server = createServer((request, response) => {
    request.once("close", () => used.add(request.socket));
    allowPages(request, response);
    if (request.method === "OPTIONS") response.writeHead(204).end();
    else void behaviours[request.url?.split("/")[1] ?? ""]?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

// Connections that have carried a request.
const used = new WeakSet<Socket>();
let changes: Record<string, number> = {};

/** Answers what is read; counts the rest, and breaks a connection that brings it and was used before. */
function worn(request: IncomingMessage, response: ServerResponse): void {
  const { method = "", socket } = request;
  if (method !== "GET") changes[method] = (changes[method] ?? 0) + 1;
  const isBroken = method !== "GET" && used.has(socket);
  request.resume().once("end", () => {
    if (isBroken) socket.destroy();
    else response.setHeader("Content-Type", "application/json").end("{}");
  });
}

/** Answers with the counts of `worn`, and begins anew. */
function count(_: IncomingMessage, response: ServerResponse): void {
  response.setHeader("Content-Type", "application/json").end(JSON.stringify(changes));
  changes = {};
}

/** Answers with what the wire brought. */
async function echo(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = "";
  for await (const chunk of request.setEncoding("utf8")) body += chunk;
  const { method, url, headers } = request;
  const seen = { method, url, key: headers["x-api-key"], type: headers["content-type"], body };
  response.setHeader("Content-Type", "application/json").end(JSON.stringify(seen));
}

/** Three rows, two to a page. */
function pages({ url = "" }: IncomingMessage, response: ServerResponse): void {
  const page = Number(new URL(url, "http://host").searchParams.get("page"));
  const rows = ["1", "2", "3"].map((number) => ({ InvoiceNumber: number }));
  const answer = { Data: rows.slice(2 * page - 2, 2 * page), Meta: { TotalCount: rows.length } };
  response.setHeader("Content-Type", "application/json").end(JSON.stringify(answer));
}

function allowPages({ headers }: IncomingMessage, response: ServerResponse): void {
  const wanted = headers["access-control-request-headers"];
  response.setHeader("Access-Control-Allow-Origin", "*");
  response.setHeader("Access-Control-Allow-Methods", "*");
  if (wanted !== undefined) response.setHeader("Access-Control-Allow-Headers", wanted);
}
