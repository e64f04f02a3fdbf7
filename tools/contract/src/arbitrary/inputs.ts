import fc from "fast-check";
import type { ApiContent } from "../document/content.ts";
import type { Input } from "../document/input.ts";
import { NoValueError } from "../document/no-value-error.ts";
import type { Schema } from "../document/openapi.ts";
import type { ApiOperation, ApiParameter } from "../document/operations.ts";
import type { Schemas } from "../document/schemas.ts";
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
  return fc.record<Record<string, unknown>>(
    { ...Object.fromEntries(parts), ...(bodies && { body: bodies }) },
    { requiredKeys: needed },
  );
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
function canCarry(parameter: ApiParameter, value: unknown): boolean {
  if (parameter.in === "path") return !/^\.{0,2}$|[/\\]/.test(String(value));
  if (parameter.in === "header") return /^[!-~]([ -~]*[!-~])?$/.test(String(value));
  if (typeof value === "object") return Object.keys(value as object).length > 0;
  // For Prism an empty parameter is none.
  return !parameter.required || value !== "";
}

function createBodies(schemas: Schemas, { kind, schema }: ApiContent): fc.Arbitrary<unknown> {
  if (kind === "binary") return fc.string().map((it) => new Blob([it]));
  if (kind === "multipart") {
    // No fields that nobody described: Prism decodes their names a second time.
    return createValues(schemas, schema, taste, ["body"]).map((it) => toParts(schemas, schema, it));
  }
  // In a form everything is text.
  const unknown = kind === "json" ? anyJson : fc.string({ unit: "binary" });
  return createValues(schemas, schema, { ...taste, unknown }, ["body"]);
}

function toParts(schemas: Schemas, schema: Schema, fields: unknown): object {
  const properties: Record<string, Schema> = Object.assign(
    {},
    ...schemas.flatten(schema, fields).map((it) => it.properties),
  );
  const parts = Object.entries(fields as object).map(([name, value]) => {
    if (properties[name]?.format === "binary") return [name, new Blob([String(value)])];
    // The platform writes every line break of a text as CRLF.
    return [name, typeof value === "string" ? value.replace(/[\r\n]/g, " ") : value];
  });
  return Object.fromEntries(parts);
}
