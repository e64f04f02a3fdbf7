import type { Schema } from "./openapi.ts";
import type { Schemas } from "./schemas.ts";

const formats: Readonly<Record<string, string>> = {
  date: "2026-01-31",
  "date-time": "2026-01-31T12:00:00Z",
  time: "12:00:00Z",
  email: "user@example.com",
  uri: "https://example.com",
  uuid: "123e4567-e89b-12d3-a456-426614174000",
  ipv4: "192.0.2.1",
};

/** A value made up from a schema, with as little in it as is allowed. For where nobody wrote an example. */
export function sample(schemas: Schemas, schema: Schema): unknown {
  // Nothing fits the first branch as well as any other.
  const all = schemas.flatten(schema, undefined);
  const whole: Schema = Object.assign({}, ...all);
  const known = [
    whole.example,
    whole.examples?.[0],
    whole.default,
    whole.const,
    whole.enum?.[0],
  ].find((it) => it !== undefined);
  return known !== undefined ? known : sampleType(schemas, whole, all);
}

function sampleType(schemas: Schemas, whole: Schema, all: readonly Schema[]): unknown {
  const type = typeof whole.type === "string" ? whole.type : whole.type?.[0];
  switch (type) {
    case "string":
      return formats[whole.format ?? ""] ?? "text".padEnd(whole.minLength ?? 0, "x");
    case "integer":
    case "number":
      return whole.minimum ?? (whole.exclusiveMinimum ?? 0) + 1;
    case "boolean":
      return true;
    case "null":
      return null;
    case "array":
      return Array.from({ length: whole.minItems ?? 1 }, () => sample(schemas, whole.items ?? {}));
    default:
      return sampleObject(schemas, all);
  }
}

function sampleObject(schemas: Schemas, all: readonly Schema[]): unknown {
  const properties: Record<string, Schema> = Object.assign({}, ...all.map((it) => it.properties));
  const required = [...new Set(all.flatMap((it) => it.required ?? []))];
  return Object.fromEntries(required.map((it) => [it, sample(schemas, properties[it] ?? {})]));
}
