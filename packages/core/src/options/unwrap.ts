import { isRefusal, statusClasses } from "../errors/from-status.ts";
import { isCashInError } from "../errors/guard.ts";
import { UnexpectedStatusError } from "../errors/status.ts";
import { isRecord } from "./is-record.ts";

/**
 * The answer of a call of `operation`, in whatever way it was awaited: as it is, by `result()`, by `withResponse()`, or
 * as a client by path and method gives it. Throws the failure where it holds one.
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

// By what JSON cannot hold, since a `fetch` that was put in may have a class of its own.
function isResponse(value: unknown): value is Response {
  return typeof (value as Partial<Response> | null | undefined)?.arrayBuffer === "function";
}
