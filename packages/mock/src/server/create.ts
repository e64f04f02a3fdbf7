import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Received } from "../check/received.ts";
import { corsHeaders, isPreflight } from "./cors.ts";
import { lastReply, type Reply, toProblem } from "./reply.ts";
import { readRequest } from "./request.ts";

/**
 * An HTTP server in front of Prism's engine.
 *
 * It is ours because Prism's own (prism-http-server 5.16.0) ends the process on some malformed requests, and never
 * answers others. Here whatever goes wrong is answered, also while an error is being answered.
 */
export function createMockServer(
  ask: (received: Received) => Promise<Reply>,
  maxBody: number,
): Server {
  const server = createServer(async (incoming, outgoing) => {
    const find = async () =>
      isPreflight(incoming)
        ? { status: 204, headers: {} }
        : ask(await readRequest(incoming, maxBody));
    const first = await find().then(
      (reply) => () => reply,
      (error: unknown) => () => toProblem(error),
    );
    try {
      // A document may describe a header that HTTP cannot carry.
      write(incoming, outgoing, [first, toProblem, () => lastReply]);
    } catch {
      // Then at least the connection ends, and with it the wait for an answer.
      outgoing.destroy();
    }
  });
  // Who sends half a request may not hold a connection for ever.
  server.headersTimeout = 20_000;
  server.requestTimeout = 60_000;
  return server;
}

/** Writes the first reply that can be written. Each later one is made from what the one before ended in. */
function write(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  replies: readonly ((error: unknown) => Reply)[],
): void {
  let error: unknown;
  for (const make of replies) {
    try {
      const { status, headers, body } = make(error);
      outgoing.writeHead(status, { ...corsHeaders(incoming), ...headers }).end(body);
      return;
    } catch (caught) {
      error = caught;
    }
  }
  throw error;
}
