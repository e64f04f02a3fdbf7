/** Loaded before a program: sends what is meant for Cash-In to the mock server, and lets nothing else leave the machine. */
import type { Answer } from "./run-program.ts";

const mock = process.env.MOCK_URL ?? "";
const send = globalThis.fetch;

/** What `server: "mock"` and `server: "production"` stand for. */
const servers = ["http://127.0.0.1:4010/", "https://api.cash-in.com/v2/"];

globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  const server = servers.find((start) => request.url.startsWith(start));
  const url = server ? `${mock}/${request.url.slice(server.length)}` : request.url;
  const { hostname, pathname, searchParams } = new URL(url);
  if (hostname !== "127.0.0.1") throw new Error(`${hostname} is out of reach for an example.`);
  const body = await request.clone().text();
  const response = await send(new Request(url, request));
  const wanted = request.headers.get("prefer")?.match(/^code=(\d+)$/)?.[1] ?? 200;
  const answer: Answer = {
    request: `${request.method} ${pathname}`,
    query: [...searchParams.keys()],
    body: body === "" ? undefined : JSON.parse(body),
    status: response.status,
    wanted: Number(wanted),
    violations: response.headers.get("sl-violations") ?? "",
  };
  process.send?.(answer);
  return response;
};
