import type { Settings } from "../call/settings.ts";
import type { Operation, WireBody } from "../operation.ts";
import { checkNames, readRecord, refuse } from "../options/refusal.ts";
import { serialiseScalar } from "./serialise-scalar.ts";

/** A request that can be sent several times. It does not contain the key yet. */
export interface BuiltRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: WireBody | null;
}

/**
 * Builds the request. This is done once for a call, and every attempt sends the same. Throws a refusal if a part of the
 * input would be sent wrongly or not at all.
 */
export function buildRequest(
  operation: Operation,
  settings: Pick<Settings, "server" | "headers">,
  given: unknown = {},
): BuiltRequest {
  const { method, parameters, requestBody, responseMediaType = "application/json" } = operation;
  const input = checkPlaces(operation, given);
  const headers: Record<string, string> = { ...settings.headers, accept: responseMediaType };
  let url = settings.server + operation.path;
  let separator = "?";
  for (const parameter of parameters) {
    const { name, in: place, required, serialise } = parameter;
    const field = `${place}.${name}`;
    const value = (input[place] as Record<string, unknown> | undefined)?.[name];
    if (value === undefined) {
      if (required) refuse(field, "is required");
    } else if (place === "path") {
      url = url.replace(
        `{${name}}`,
        toSegment(serialise ? serialise(value, parameter) : serialiseScalar(value, field), field),
      );
    } else if (place === "header") {
      headers[name.toLowerCase()] = serialise(value, parameter);
    } else {
      url +=
        separator +
        (serialise
          ? serialise(value, parameter)
          : `${encodeURIComponent(name)}=${serialiseScalar(value, field)}`);
      separator = "&";
    }
  }
  let body: WireBody | null = null;
  if (requestBody) {
    const { mediaType, required, serialise, fields, identity } = requestBody;
    const value = input.body;
    if (value !== undefined || required) {
      if (value == null) refuse("body", required ? "is required" : "is null; leave it out");
      identity?.check(value, identity);
      body = serialise(value, mediaType, fields);
      headers["content-type"] = mediaType;
      // The platform sets this header for a form, with the boundary between its parts, and for a Blob, which has its
      // type where the description gives a range.
      if (!mediaType || body instanceof FormData) delete headers["content-type"];
    }
  }
  return { url, method, headers, body };
}

/** Refuses places (such as `query`) and names that the operation does not have. */
function checkPlaces(
  { parameters, requestBody }: Operation,
  given: unknown,
): Record<string, unknown> {
  const input = readRecord(given, "input");
  for (const place in input) {
    const values = input[place];
    if (values === undefined || (place === "body" && requestBody)) continue;
    const known = parameters.filter((it) => it.in === place).map((it) => it.name);
    if (known.length === 0) refuse(place, "is not taken by this operation");
    checkNames(readRecord(values, place), known, `${place}.`);
  }
  return input;
}

// An empty segment, "." or ".." would lead to another endpoint.
function toSegment(segment: string, field: string): string {
  return /^\.{0,2}$|%2F|%5C/.test(segment)
    ? refuse(field, 'may not be empty, "." or "..", nor hold a slash')
    : segment;
}
