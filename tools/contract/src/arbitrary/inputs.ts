import fc from "fast-check";
import type { ApiContent } from "../document/content.ts";
import { getProperties } from "../document/get-properties.ts";
import type { Input } from "../document/input.ts";
import { isFile } from "../document/is-file.ts";
import { NoValueError } from "../document/no-value-error.ts";
import type { Schema } from "../document/openapi.ts";
import type { ApiOperation, ApiParameter } from "../document/operations.ts";
import type { Schemas } from "../document/schemas.ts";
import { separators } from "../wire/separators.ts";
import { writeSimple } from "../wire/write-simple.ts";
import { tryOften } from "./try-often.ts";
import { anyJson, createValues, type Taste } from "./values.ts";

const taste: Taste = { direction: "request", longText: 0 };
const places = ["path", "query", "header"] as const;

/** Inputs that an operation takes. */
export function createInputs(schemas: Schemas, operation: ApiOperation): fc.Arbitrary<Input> {
  const { parameters, body } = operation;
  const parts = places.flatMap((place) => {
    const own = parameters.filter((it) => it.in === place);
    return own.length > 0 ? [[place, createParameters(schemas, own)] as const] : [];
  });
  const needed = [
    ...places.filter((place) => parameters.some((it) => it.in === place && it.required)),
    ...(body?.required ? ["body"] : []),
  ];
  const bodies = body && createBodies(schemas, body);
  const inputs = fc.record<Record<string, unknown>>(
    { ...Object.fromEntries(parts), ...(bodies && { body: bodies }) },
    { requiredKeys: needed },
  );
  return inputs.filter(({ body: given }) => canBeLookedUp(operation, given));
}

/** Whether no two objects of a body have the same key of `x-reconcile`. A client refuses such a body. */
function canBeLookedUp({ source }: ApiOperation, body: unknown): boolean {
  const { key = "" } = (source["x-reconcile"] ?? {}) as { readonly key?: string };
  const names = key.split(/, | and /);
  const seen: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const own = names.map((name) => (value as Record<string, unknown>)[name]);
    if (own.some((it) => it !== undefined)) seen.push(JSON.stringify(own));
    Object.values(value).forEach(visit);
  };
  visit(body);
  return new Set(seen).size === seen.length;
}

function createParameters(schemas: Schemas, parameters: readonly ApiParameter[]) {
  return fc.record(
    Object.fromEntries(parameters.map((it) => [it.name, createCarried(schemas, it)])),
    { requiredKeys: parameters.filter((it) => it.required).map((it) => it.name) },
  );
}

function createCarried(schemas: Schemas, parameter: ApiParameter): fc.Arbitrary<unknown> {
  const { in: place, name, schema } = parameter;
  const values = createValues(schemas, schema, taste, [place, name]);
  const reason = `a thousand were tried, and none can stand in a ${place}`;
  return tryOften(
    values,
    (it) => canCarry(parameter, it),
    () => new NoValueError([place, name], schema, reason),
  );
}

/** What clients must refuse is tested elsewhere; what they must send is tested here. */
function canCarry({ in: place, required, style, explode }: ApiParameter, value: unknown): boolean {
  const isHolder = typeof value === "object" && value !== null;
  if (isHolder && Object.keys(value).length === 0) return false;
  const items = isHolder ? Object.values(value).map(String) : [];
  if (place === "path") {
    return !/^\.{0,2}$|[/\\]/.test(writeSimple(value, explode)) && !items.includes("");
  }
  if (place === "header") {
    // A header is not encoded: what stands between two items may not stand in one.
    const isPlain = items.every((it) => /^[!-+\-.-<>-~]+$/.test(it));
    return isPlain && /^[!-~]([ -~]*[!-~])?$/.test(writeSimple(value, explode));
  }
  const separator = separators[style];
  if (separator !== undefined && items.some((it) => it === "" || it.includes(separator)))
    return false;
  // For Prism an empty parameter is none.
  return !required || value !== "";
}

function createBodies(
  schemas: Schemas,
  body: ApiContent & { readonly required: boolean },
): fc.Arbitrary<unknown> {
  const { kind, schema, required } = body;
  // A body of no bytes is none.
  const least = required ? 1 : 0;
  if (kind === "binary") {
    return fc.uint8Array({ minLength: least }).map((it) => new Blob([new Uint8Array(it)]));
  }
  // No fields that nobody described in a form with parts: Prism decodes their names a second time.
  // In the other one everything is text.
  const unknown = {
    json: anyJson,
    text: anyJson,
    urlencoded: fc.string({ unit: "binary" }),
    multipart: undefined,
  }[kind];
  const values = createValues(schemas, schema, { ...taste, ...(unknown && { unknown }) }, ["body"]);
  const fits = (it: unknown) =>
    kind === "text" ? String(it).length >= least : kind === "json" || canHold(it as object);
  const reason = `a thousand were tried, and none can be written as ${kind}`;
  return tryOften(values, fits, () => new NoValueError(["body"], schema, reason)).map((it) =>
    kind === "multipart" ? toParts(schemas, schema, it) : it,
  );
}

/** Of a list or an object without anything in it nothing is left in a form. */
function canHold(fields: object): boolean {
  return Object.values(fields).every(
    (it) => typeof it !== "object" || it === null || Object.keys(it).length > 0,
  );
}

function toParts(schemas: Schemas, schema: Schema, fields: unknown): object {
  const properties = getProperties(schemas, schema, fields);
  const parts = Object.entries(fields as object).map(([name, value]) => {
    if (isFile(schemas, properties[name])) return [name, new Blob([String(value)])];
    return [name, withoutBreaks(value)];
  });
  return Object.fromEntries(parts);
}

/** The platform writes every line break of a text as CRLF. */
function withoutBreaks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBreaks);
  return typeof value === "string" ? value.replace(/[\r\n]/g, " ") : value;
}
