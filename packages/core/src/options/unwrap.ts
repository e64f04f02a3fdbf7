import { statusClasses } from "../errors/from-status.ts";
import { isCashInError } from "../errors/guard.ts";
import { isRefusal } from "../errors/is-refusal.ts";
import { UnexpectedStatusError } from "../errors/status.ts";
import { isRecord } from "./is-record.ts";

/**
 * The answer of a call of `operation`, in whatever form the caller gives it: the value, the outcome of `result()` or of
 * `withResponse()`, or what a client by path and method returns. Throws the failure if there is one.
 */
export function unwrap(given: unknown, operation: string): unknown {
  if (!isRecord(given)) return given;
  const { ok, value, error, data, response } = given;
  if (ok === true && "value" in given) return value;
  if (ok === false && isCashInError(error)) throw error;
  if (!isResponse(response)) return given;
  if ("value" in given) return value;
  if (response.ok) return data;
  const { status } = response;
  const Class = statusClasses[status] ?? UnexpectedStatusError;
  const outcome = isRefusal(status) ? "refused" : "unknown";
  throw new Class({ operation, attempts: 1, outcome, status, body: error });
}

// Not by `instanceof`, because a `fetch` of the user may have its own class. A value from JSON has no functions.
function isResponse(value: unknown): value is Response {
  return typeof (value as Partial<Response> | null | undefined)?.arrayBuffer === "function";
}
