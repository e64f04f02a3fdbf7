import type { Operations } from "../operations.ts";
import { defaultPort } from "./command.ts";

/** What the command prints once it serves. */
export function greet(
  url: string,
  operations: Operations,
  notices: readonly string[] = [],
): string {
  const server = url.endsWith(`:${defaultPort}`) ? "mock" : url;
  const count = operations.length === 1 ? "1 operation" : `${operations.length} operations`;
  return `Cash-In mock server at ${url}, serving ${count}.

  Point a client at it    server: "${server}"
  Key                     any will do, but one must be sent: apiKey or masterKey: "any"
  Ask for another status  headers: { Prefer: "code=402" } in the options of a call
                          ${curl(url, operations)}
  Stop                    Ctrl-C
${notices.map((it) => `  Left out                ${it}\n`).join("")}`;
}

/** A command line that works as it stands, as far as the operations allow it. */
function curl(url: string, operations: Operations): string {
  const { path } = operations.find(isPlain) ?? { path: "/<path>" };
  return `curl -i -H "X-Api-Key: any" -H "Prefer: code=402" ${url}${path}`;
}

function isPlain({ method, path, request }: Operations[number]): boolean {
  const parameters = [...(request?.query ?? []), ...(request?.headers ?? [])];
  return method === "get" && !path.includes("{") && !parameters.some((it) => it.required);
}
