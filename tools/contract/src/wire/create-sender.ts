/** Sends a request to a server of the suite. */
export type Send = (request: Request) => Promise<Response>;

// Then the other cases of the same kind would wait in vain, too.
const mostUnanswered = 3;

/**
 * Sends for real, with two reservations that concern the machine and not the client:
 *
 * - A connection that is lost before an answer came is made anew, once, with a word of warning. It was seen one time,
 *   on a machine at its limits, and could not be brought about again: neither by load, nor by connections that rest
 *   until the server closes them. What the client sends is counted before this, so that a client that sends twice is
 *   noticed all the same.
 * - A path that left three requests in a row without an answer is not asked again. Else each of a few hundred cases
 *   would wait as long as the client does.
 */
export function createSender(send: Send = (it) => fetch(it)): Send {
  const unanswered = new Map<string, number>();
  return async (request) => {
    const place = `${request.method} ${new URL(request.url).pathname}`;
    const before = unanswered.get(place) ?? 0;
    if (before >= mostUnanswered) {
      throw new Error(`The server left ${before} requests of ${place} without an answer before.`);
    }
    try {
      const response = await sendTwice(send, request);
      unanswered.delete(place);
      return response;
    } catch (error) {
      if (request.signal.aborted) unanswered.set(place, before + 1);
      throw error;
    }
  };
}

async function sendTwice(send: Send, request: Request): Promise<Response> {
  const again = request.clone();
  try {
    return await send(request);
  } catch (error) {
    // The client gave up, or a `change` made what cannot be sent.
    if (request.signal.aborted || !isLost(error)) throw error;
    console.warn(`A connection to a server of the suite was lost and made anew: ${error.cause}`);
    return send(again);
  }
}

function isLost(error: unknown): error is Error {
  const cause = error instanceof Error ? error.cause : undefined;
  const { code = "" } = (cause ?? {}) as { readonly code?: string };
  return /^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/.test(code);
}
