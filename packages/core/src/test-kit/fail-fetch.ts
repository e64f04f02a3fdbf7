import { Fault, type FaultReason } from "../call/fault.ts";
import type { Operation } from "../operation.ts";
import type { FailureWord } from "./answer.ts";
import { createError } from "./create-error.ts";

/** Fails as a platform's `fetch` does, or answers with a success whose body cannot be used. */
export function failFetch(operation: Operation, how: FailureWord): Response {
  const body = bodies[how];
  if (body) return body();
  // The runtime believes only the platform that nothing was sent; it passes on an error of its own.
  if (how === "not_sent") throw createError(operation, how);
  if (how === "connection_lost") throw new TypeError("fetch failed");
  // Limits are not waited for.
  throw new Fault(how as FaultReason);
}

const bodies: { readonly [How in FailureWord]?: () => Response } = {
  empty: () => new Response(""),
  not_json: () => new Response("<html>", { headers: { "Content-Type": "text/html" } }),
  not_utf8: () => new Response(new Uint8Array([0xff])),
  too_large: () => new Response("{}", { headers: { "Content-Length": `${2 ** 53}` } }),
  cut_short: () =>
    new Response(
      new ReadableStream({
        pull: (controller) => controller.error(new TypeError("terminated")),
      }),
    ),
};
