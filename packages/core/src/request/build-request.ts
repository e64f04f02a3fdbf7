import { isRecord } from "../is-record.ts";
import type { AnyInput, Operation, Parameter } from "../operation.ts";
import { createFinalURL, createQuerySerializer, defaultPathSerializer } from "../serialise.ts";
import { serialiseBody } from "./serialise-body.ts";

/** A request, ready to be sent as often as its effect allows. The key is not yet in it. */
export interface BuiltRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: BodyInit | undefined;
}

/** Builds the request once; every attempt sends the same. Its input has been checked. */
export function buildRequest(operation: Operation, baseUrl: string, input: AnyInput): BuiltRequest {
  const url = createFinalURL(operation.path, {
    baseUrl,
    params: { path: input.path, query: input.query },
    pathSerializer: defaultPathSerializer,
    querySerializer: () =>
      serialiseQuery(operation, (input.query ?? {}) as Record<string, unknown>),
  } as Parameters<typeof createFinalURL>[1]);
  const headers: Record<string, string> = {
    accept: operation.responseMediaType ?? "application/json",
  };
  for (const [name, value] of Object.entries(input.header ?? {})) {
    if (value !== undefined) headers[name.toLowerCase()] = String(value);
  }
  const { mediaType } = operation.requestBody ?? {};
  if (mediaType === undefined || input.body === undefined) {
    return { url, method: operation.method, headers, body: undefined };
  }
  const body = serialiseBody(mediaType, input.body);
  // The platform adds the boundary of a form; ours would lack it.
  if (!(body instanceof FormData)) headers["content-type"] = mediaType;
  return { url, method: operation.method, headers, body };
}

const defaultSerialiser = createQuerySerializer({ object: { style: "form", explode: true } });

function serialiseQuery(operation: Operation, query: Record<string, unknown>): string {
  const parts: string[] = [];
  for (const parameter of operation.parameters) {
    if (parameter.in !== "query" || query[parameter.name] === undefined) continue;
    const serialise = pickSerialiser(parameter);
    const value = query[parameter.name];
    const encoded = isRecord(value) ? encodeNames(value) : value;
    parts.push(serialise({ [encodeURIComponent(parameter.name)]: encoded }));
  }
  return parts.join("&");
}

// openapi-fetch does not encode names: one with an "&" in it would add a parameter.
function encodeNames(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [encodeURIComponent(name), value]),
  );
}

function pickSerialiser(parameter: Parameter): (query: Record<string, unknown>) => string {
  if (parameter.style === undefined && parameter.explode === undefined) return defaultSerialiser;
  const explode = parameter.explode ?? parameter.style === undefined;
  return createQuerySerializer({
    array: { style: arrayStyle(parameter.style), explode },
    object: { style: parameter.style === "deepObject" ? "deepObject" : "form", explode },
  });
}

function arrayStyle(style: Parameter["style"]): "form" | "spaceDelimited" | "pipeDelimited" {
  return style === "spaceDelimited" || style === "pipeDelimited" ? style : "form";
}
