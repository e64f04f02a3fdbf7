import type { Send } from "./create-sender.ts";

/** A request as it left the client, and what came back. */
export interface Exchange {
  readonly request: SentRequest;
  readonly status: number;
  readonly headers: Headers;
  /** What came back, as text. */
  readonly answer: string;
}

/** A request as it left the client. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: ArrayBuffer;
}

/** Puts another request on the wire than the client made. */
export type Change = (request: Request) => Request;

/** A `fetch` that writes down what goes through it. */
export interface Recorder {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly exchanges: readonly Exchange[];
  /** Why requests came to no exchange. */
  readonly losses: readonly unknown[];
}

/** Makes a `fetch` that sends for real, and keeps what the client gave it before any change. */
export function createRecorder(
  change: Change = (it) => it,
  send: Send = (it) => fetch(it),
): Recorder {
  const exchanges: Exchange[] = [];
  const losses: unknown[] = [];
  return {
    exchanges,
    losses,
    async fetch(url, init) {
      // The platform's own reading of what it was given: it adds the boundary of a form, for one.
      const made = new Request(url, init);
      const body = await made.clone().arrayBuffer();
      const response = await send(change(made)).catch((error) => {
        losses.push(error);
        throw error;
      });
      const { method, headers } = made;
      exchanges.push({
        request: { method, url: made.url, headers, body },
        status: response.status,
        headers: response.headers,
        answer: await response.clone().text(),
      });
      return response;
    },
  };
}
