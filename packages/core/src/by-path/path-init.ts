import type { CallState } from "../call/call-state.ts";
import { ConfigurationError, InputError } from "../errors/caller.ts";
import { readGiven } from "../errors/read-given.ts";
import type { Area, Operation } from "../operation.ts";
import { readHeaders } from "../options/headers.ts";
import { readSignal } from "../options/read-options.ts";
import { readRecord, refuse } from "../options/refusal.ts";
import { findJsonFault, isBinary, within } from "../request/serialise-json.ts";
import { defaultBodySerializer } from "./serialise.ts";

/** The options of a call of openapi-fetch, those that matter here. */
export interface Init {
  readonly params?: { readonly header?: unknown; readonly body?: unknown };
  readonly body?: unknown;
  readonly headers?: unknown;
  readonly signal?: AbortSignal | null;
  readonly parseAs?: unknown;
  readonly bodySerializer?: unknown;
}

// The options that one call may have. Any other option would be ignored, so it is refused.
const callOptions = [
  "params",
  "body",
  "headers",
  "signal",
  "parseAs",
  "bodySerializer",
  "middleware",
];

/**
 * Reads the options of one call before openapi-fetch does: in openapi-fetch, the platform would throw errors that show
 * the value of a header.
 *
 * @throws ConfigurationError that names the option, InputError that names the field.
 */
export function readInit({ area, operation }: CallState, given: Init): Init {
  const facts = { operation: operation.id };
  const init = readGiven(ConfigurationError, "options", facts, () => readCallInit(area, given));
  readGiven(InputError, "input", facts, () => checkInput(operation, init));
  const serialise = (body: unknown, headers: unknown): unknown =>
    readGiven(InputError, "body", facts, () => serialiseBody(operation, body, headers));
  return { ...init, bodySerializer: init.bodySerializer ?? serialise };
}

function readCallInit(area: Area, init: Init): Init {
  for (const [name, value] of Object.entries(init)) {
    if (value !== undefined && !callOptions.includes(name)) {
      refuse(name, "cannot be given to one call; give it to the client");
    }
  }
  if (init.signal != null) readSignal(init.signal, "signal");
  if ((init.parseAs ?? "json") !== "json") {
    refuse("parseAs", 'can only be "json", because the answer is read and checked before');
  }
  readCallHeaders(area, init.params?.header);
  return { ...init, headers: readCallHeaders(area, init.headers) };
}

// openapi-fetch would read a list of pairs as headers with the names 0, 1 and so on, and a Map as no headers.
function readCallHeaders(area: Area, given: unknown): unknown {
  if (given === undefined || given === null) return given;
  const isList = Symbol.iterator in Object(given);
  const pairs = isList
    ? [...(given as Iterable<[string, string]>)]
    : Object.entries(readRecord(given, "headers"));
  const read = readHeaders(area);
  for (const [name, value] of pairs) {
    // A list becomes several headers of one name; null removes a header.
    for (const text of [value ?? []].flat()) read({ [name]: `${text}` }, "headers");
  }
  return isList ? new Headers(pairs as [string, string][]) : given;
}

// Checked before openapi-fetch makes a request: it would send any body, even `null`, or the body of a GET.
function checkInput({ requestBody }: Operation, { params, body }: Init): void {
  if (params !== undefined && readRecord(params, "params").body !== undefined) {
    refuse("params.body", "must stand beside `params`, as `body`");
  }
  if (body === undefined) return;
  if (!requestBody) refuse("body", "is not taken by this operation");
  if (body === null) refuse("body", requestBody.required ? "is required" : "is null; leave it out");
  requestBody.identity?.check(body, requestBody.identity);
}

// Checked here, because after this step the body is text, and what JSON dropped or changed cannot be seen any more.
function serialiseBody({ requestBody }: Operation, body: unknown, headers: unknown): unknown {
  if (isBinary(body) || body instanceof FormData) return body;
  if (requestBody && !/[/+]json\b/.test(requestBody.mediaType)) {
    return requestBody.serialise(body, requestBody.mediaType, requestBody.fields);
  }
  const fault = findJsonFault(body, []);
  if (fault) throw within("body", fault);
  // This function also takes the headers, though its type does not say so.
  return (defaultBodySerializer as (body: unknown, headers: unknown) => unknown)(body, headers);
}
