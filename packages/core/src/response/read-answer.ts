import type { CallState } from "../call/call-state.ts";
import { Fault } from "../call/fault.ts";
import type { CashInError } from "../errors/base.ts";
import { createStatusError } from "../errors/from-status.ts";
import { getFacts } from "../errors/get-facts.ts";
import { RedirectError } from "../errors/transport.ts";
import { discard, readText } from "./read-body.ts";

const isRedirect = /^30[12378]$/;

/** Reads a success of JSON. Unknown fields, and unknown values where the description lists some, stay unchanged. */
export async function readJson(response: Response, mostBytes: number): Promise<unknown> {
  const text = await readText(response, mostBytes);
  if (text === "") throw new Fault("empty");
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Fault("not_json", error, text);
  }
}

/** Makes the error for an answer that is no success. */
export async function readFailure(call: CallState, response: Response): Promise<CashInError> {
  const { redirected, status, type } = response;
  // Browsers hide the status of a redirect. A `fetch` of the user may have followed one.
  if (redirected || type === "opaqueredirect" || isRedirect.test(`${status}`)) {
    await discard(response);
    // Its outcome is unknown: the server may have done the work before it redirects. A 303 even says so.
    return new RedirectError(getFacts(call));
  }
  // The status says what happened. A body that is not JSON, such as the HTML page of a gateway, is not kept.
  const body = await readText(response, call.settings.maxResponseBytes)
    .then(JSON.parse)
    .catch(() => undefined);
  return createStatusError(call, body);
}
