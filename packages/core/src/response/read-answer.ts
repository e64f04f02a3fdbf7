import type { CallState } from "../call/call-state.ts";
import { Fault } from "../call/fault.ts";
import type { CashInError } from "../errors/base.ts";
import { createStatusError } from "../errors/from-status.ts";
import { getFacts } from "../errors/get-facts.ts";
import { RedirectError } from "../errors/transport.ts";
import type { ReadAnswer } from "../operation.ts";
import { isRecord } from "../options/is-record.ts";
import { parseJson } from "./parse-json.ts";
import { discard, readText } from "./read-body.ts";

const isRedirect = /^30[12378]$/;

/** Reads a success that is a JSON object. Unknown fields, and unknown values where some are listed, stay unchanged. */
export const readJson: ReadAnswer = /* @__PURE__ */ createReader(isRecord);

/** Reads a success that is a JSON list. */
export const readJsonList: ReadAnswer = /* @__PURE__ */ createReader(Array.isArray);

/** Reads a success that is JSON of any type. */
export const readJsonValue: ReadAnswer = /* @__PURE__ */ createReader(() => true);

// Only the type at the top is looked at: code that was written for it would fail at once with another.
function createReader(isDescribed: (value: unknown) => boolean): ReadAnswer {
  return async (response, mostBytes) => {
    const text = await readText(response, mostBytes);
    if (text === "") throw new Fault("empty");
    let value: unknown;
    try {
      value = parseJson(text);
    } catch (error) {
      throw new Fault("not_json", error, text);
    }
    if (!isDescribed(value)) throw new Fault("other_type", undefined, text);
    return value;
  };
}

/** Reads an answer that is no success, and returns what makes its error. */
export async function readFailure(call: CallState, response: Response): Promise<() => CashInError> {
  const { redirected, status, type } = response;
  // Browsers hide the status of a redirect. A `fetch` of the user may have followed one.
  if (redirected || type === "opaqueredirect" || isRedirect.test(`${status}`)) {
    await discard(response);
    // Its outcome is unknown: the server may have done the work before it redirects. A 303 even says so.
    return () => new RedirectError(getFacts(call));
  }
  // The status says what happened. A body that is not JSON, such as the HTML page of a gateway, is not kept.
  const body = await readText(response, call.settings.maxResponseBytes)
    .then(parseJson)
    .catch(() => undefined);
  return () => createStatusError(call, body);
}
