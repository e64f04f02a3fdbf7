import { request } from "node:http";
import { buffer } from "node:stream/consumers";
import type { Violation } from "../server/violations.ts";

/** A request. `headers` may hold what the platform's fetch would not send. */
export interface Given {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Uint8Array | FormData;
}

/** An answer, as tests compare it. */
export interface Answer {
  readonly status: number;
  readonly type: string | undefined;
  readonly text: string;
  /** Where and what was found wrong: `request.query.page must be integer`. */
  readonly found: readonly string[];
}

/** Sends one request on a connection of its own. */
export async function send(url: string, given: Given): Promise<Answer> {
  const { path, headers = {}, body } = given;
  const method = given.method ?? (body === undefined ? "GET" : "POST");
  // The platform knows how to write a form.
  const written = body === undefined ? undefined : new Response(body as BodyInit);
  const type = body instanceof FormData ? written?.headers.get("content-type") : undefined;
  const bytes = written && Buffer.from(await written.arrayBuffer());
  return new Promise((resolve, reject) => {
    request(url + path, {
      method,
      agent: false,
      signal: AbortSignal.timeout(60_000),
      headers: {
        "X-Api-Key": "any",
        ...(type && { "Content-Type": type }),
        ...(bytes && !headers["Transfer-Encoding"] && { "Content-Length": bytes.length }),
        ...headers,
      },
    })
      .once("response", async (incoming) => {
        const text = (await buffer(incoming)).toString("utf8");
        const violations = incoming.headers["sl-violations"];
        resolve({
          status: incoming.statusCode ?? 0,
          type: incoming.headers["content-type"],
          text,
          found: (JSON.parse(String(violations ?? "[]")) as Violation[]).map(
            (it) => `${it.location.join(".")}: ${it.message}`,
          ),
        });
      })
      .once("error", reject)
      .end(bytes);
  });
}
