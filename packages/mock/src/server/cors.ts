import type { IncomingMessage } from "node:http";

/** Whether a browser asks for leave to send a request. */
export function isPreflight({ method, headers }: IncomingMessage): boolean {
  return method === "OPTIONS" && headers["access-control-request-method"] !== undefined;
}

/** Lets pages of every origin call the mock server and read all of its answer. */
export function corsHeaders({ headers }: IncomingMessage): Record<string, string> {
  const method = headers["access-control-request-method"];
  const wanted = headers["access-control-request-headers"];
  return {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "*",
    ...(method && { "Access-Control-Allow-Methods": method }),
    ...(wanted && { "Access-Control-Allow-Headers": wanted }),
  };
}
