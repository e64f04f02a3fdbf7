import { isHeaderValue } from "../headers.ts";
import { isRecord } from "../is-record.ts";
import type { Operation } from "../operation.ts";
import type { Settings } from "../options.ts";
import { isBinary, toJson } from "./check-json.ts";
import { Refusal } from "./refusal.ts";
import { serialiseScalar } from "./serialise-scalar.ts";

/** A request, ready to be sent as often as its effect allows. The key is not yet in it. */
export interface BuiltRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: BodyInit | null;
}

/**
 * Builds the request once; every attempt sends the same. Throws a {@link Refusal} for input that would be sent
 * wrongly or not at all.
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
    const { name, in: place, serialise } = parameter;
    const field = `${place}.${name}`;
    const value = (input[place] as Record<string, unknown> | undefined)?.[name];
    if (value === undefined) {
      if (parameter.required) throw new Refusal(field, "is required");
    } else if (place === "path") {
      url = url.replace(`{${name}}`, toSegment(value, field));
    } else if (place === "header") {
      if (!isHeaderValue(value)) throw new Refusal(field, "must be what a header can carry");
      headers[name.toLowerCase()] = value;
    } else {
      url += `${separator}${
        serialise
          ? serialise(value, parameter)
          : `${encodeURIComponent(name)}=${serialiseScalar(value, field)}`
      }`;
      separator = "&";
    }
  }
  let body: BodyInit | null = null;
  if (requestBody) {
    const { mediaType, required, serialise = serialiseJson } = requestBody;
    const value = input.body;
    if (value === null || (value === undefined && required)) {
      throw new Refusal("body", required ? "is required" : "is null; leave it out instead");
    }
    if (value !== undefined) {
      body = serialise(value, mediaType);
      // The platform adds the boundary of a form; ours would lack it.
      if (!(body instanceof FormData)) headers["content-type"] = mediaType;
    }
  }
  return { url, method, headers, body };
}

/** Refuses places and names that the operation does not have: a misspelt filter would silently be none. */
function checkPlaces(operation: Operation, input: unknown): Record<string, unknown> {
  if (!isRecord(input)) throw new Refusal("input", "must be an object such as { query: { … } }");
  for (const place in input) {
    const values = input[place];
    if (values === undefined || (place === "body" && operation.requestBody)) continue;
    const known = operation.parameters.filter((it) => it.in === place);
    if (known.length === 0) throw new Refusal(place, "is nothing that this operation takes");
    // A Map or URLSearchParams would lose what it holds, and a list would be sent unfiltered.
    if (!isRecord(values)) throw new Refusal(place, "must be an object of parameters");
    for (const name in values) {
      if (known.some((it) => it.name === name)) continue;
      const names = known.map((it) => it.name).join(", ");
      throw new Refusal(`${place}.${name}`, `is unknown; this operation takes ${names}`);
    }
  }
  return input;
}

// A segment that is empty or climbs would reach another endpoint than the one that was meant.
function toSegment(value: unknown, field: string): string {
  const segment = serialiseScalar(value, field);
  if (/^\.{0,2}$|%2F|%5C/.test(segment)) {
    throw new Refusal(field, 'may not be empty, "." or "..", nor hold a slash');
  }
  return segment;
}

function serialiseJson(body: unknown): BodyInit {
  return isBinary(body) ? (body as BodyInit) : toJson(body);
}
