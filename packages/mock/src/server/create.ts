import { createServer, type Server } from "node:http";
import type { Operations } from "../operations.ts";
import { corsHeaders, isPreflight } from "./cors.ts";
import { createPrism } from "./prism.ts";
import { type Reply, toProblem } from "./reply.ts";
import { readRequest } from "./request.ts";

/**
 * An HTTP server in front of Prism.
 *
 * It is ours because Prism's own (prism-http-server 5.16.0) ends the process on `GET /settlements/%ZZ`
 * and on a header that holds anything outside Latin-1, and never answers a body that is no JSON.
 */
export function createMockServer(operations: Operations, dynamic: boolean): Server {
  const ask = createPrism(operations, dynamic);
  return createServer(async (incoming, outgoing) => {
    const reply = isPreflight(incoming)
      ? { status: 204, headers: {} }
      : await readRequest(incoming).then(ask).catch(toProblem);
    const write = ({ status, headers, body }: Reply) =>
      outgoing.writeHead(status, { ...corsHeaders(incoming), ...headers }).end(body);
    try {
      write(reply);
    } catch (error) {
      // A document may describe a header that HTTP cannot carry.
      write(toProblem(error));
    }
  });
}
