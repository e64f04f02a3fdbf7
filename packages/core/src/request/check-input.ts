import { InputError } from "../errors/caller.ts";
import { isRecord } from "../is-record.ts";
import type { AnyInput, Operation, Parameter } from "../operation.ts";
import { isHeaderValue } from "../options.ts";
import { checkBody } from "./check-body.ts";
import { findNumberFault } from "./find-number-fault.ts";

const places = ["path", "query", "header"] as const;

/** Refuses, before anything is sent, input that would be sent wrongly or not at all. */
export function checkInput(operation: Operation, input: unknown): AnyInput {
  if (input === undefined) return checkPlaces(operation, {});
  if (!isRecord(input)) {
    throw fail(operation, "input", "must be an object such as { query: { … }, body: { … } }");
  }
  return checkPlaces(operation, input);
}

function checkPlaces(operation: Operation, input: Record<string, unknown>): AnyInput {
  for (const place in input) {
    if (place === "body" ? operation.requestBody : takes(operation, place)) continue;
    if (input[place] === undefined) continue;
    throw fail(operation, place, "is nothing that this operation takes");
  }
  for (const place of places) checkPlace(operation, place, input[place]);
  if (operation.requestBody) checkRequestBody(operation, operation.requestBody, input.body);
  return input as AnyInput;
}

function takes(operation: Operation, place: string): boolean {
  return operation.parameters.some((parameter) => parameter.in === place);
}

function checkPlace(operation: Operation, place: Parameter["in"], values: unknown): void {
  const given = values === undefined ? {} : values;
  // A Map or URLSearchParams would lose what it holds, and a list would be sent unfiltered.
  if (!isRecord(given)) throw fail(operation, place, "must be an object of parameters");
  for (const name in given) {
    const known = operation.parameters.some((it) => it.in === place && it.name === name);
    if (!known)
      throw fail(operation, `${place}.${name}`, `is unknown; ${listNames(operation, place)}`);
  }
  for (const parameter of operation.parameters) {
    if (parameter.in === place) checkParameter(operation, parameter, given[parameter.name]);
  }
}

function listNames(operation: Operation, place: Parameter["in"]): string {
  const names = operation.parameters.filter((it) => it.in === place).map((it) => it.name);
  return `this operation takes ${names.join(", ")}`;
}

function checkParameter(operation: Operation, parameter: Parameter, value: unknown): void {
  const field = `${parameter.in}.${parameter.name}`;
  if (value === undefined) {
    if (parameter.required) throw fail(operation, field, "is required");
    return;
  }
  const reason = findFault(parameter, value);
  if (reason !== undefined) throw fail(operation, field, reason);
}

function findFault(parameter: Parameter, value: unknown): string | undefined {
  if (parameter.in === "path") return findScalarFault(value) ?? findSegmentFault(String(value));
  if (parameter.in === "header") {
    return isHeaderValue(value) ? undefined : "must be a string that a header can carry";
  }
  const isList = Array.isArray(value);
  if (!isList && !isRecord(value)) return findScalarFault(value);
  const items = isList ? [...value] : Object.entries(value).flat();
  // An empty list would vanish from the query, and with it the filter.
  if (items.length === 0) return "is empty; leave it out instead";
  const separator = isList && parameter.style && separators[parameter.style];
  for (const item of items) {
    const reason = findScalarFault(item);
    if (reason !== undefined) return reason;
    if (separator && String(item).includes(separator)) {
      return `may not hold "${separator}", which stands between its items`;
    }
  }
  return undefined;
}

// Where servers take a list apart only after decoding it, an encoded separator does not help.
const separators: Partial<Record<string, string>> = { spaceDelimited: " ", pipeDelimited: "|" };

function findScalarFault(value: unknown): string | undefined {
  switch (typeof value) {
    case "string":
      return isWellFormed(value) ? undefined : "holds half a character (a lone surrogate)";
    case "boolean":
      return undefined;
    case "number":
      return findNumberFault(value);
    default:
      return value instanceof Date
        ? "is a Date; pass an ISO 8601 string, such as date.toISOString().slice(0, 10)"
        : "must be a string, a number or a boolean";
  }
}

// A segment that is empty or climbs would reach another endpoint than the one that was meant.
function findSegmentFault(segment: string): string | undefined {
  if (segment === "") return "is empty";
  if (segment === "." || segment === "..") return 'may not be "." or ".."';
  return /[/\\]/.test(segment) ? "may not hold a slash" : undefined;
}

function isWellFormed(text: string): boolean {
  return !/[\ud800-\udfff]/.test(text) || text.isWellFormed();
}

function checkRequestBody(
  operation: Operation,
  { mediaType, required }: NonNullable<Operation["requestBody"]>,
  body: unknown,
): void {
  if (body === undefined || body === null) {
    if (required) throw fail(operation, "body", "is required");
    if (body === null) throw fail(operation, "body", "is null; leave it out instead");
    return;
  }
  const fault = checkBody(body, mediaType);
  if (fault !== undefined) throw fail(operation, fault.field, fault.reason);
}

function fail(operation: Operation, field: string, reason: string): InputError {
  return new InputError(field, reason, { operation: operation.id });
}
