import { completeValue } from "./complete-value.ts";
import { createInput, dueAt, type Input } from "./input.ts";
import type { Schema } from "./openapi.ts";
import type { ApiOperation } from "./operations.ts";
import { type Due, sample } from "./sample.ts";
import type { Schemas } from "./schemas.ts";

/** {@link createInput}, with all that may be left out made up: every parameter and every property. */
export function createWholeInput(schemas: Schemas, operation: ApiOperation): Input {
  const input = createInput(schemas, operation);
  const whole: Record<string, unknown> = { ...input };
  for (const { name, in: place, schema } of operation.parameters) {
    const given = whole[place] as Readonly<Record<string, unknown>> | undefined;
    const value = given?.[name] ?? sampleText(schemas, schema, dueAt(place, name));
    whole[place] = { ...given, [name]: value };
  }
  const { body } = operation;
  if (body?.kind === "json")
    whole.body = completeValue(schemas, body.schema, whole.body, dueAt("body"));
  return whole;
}

// Prism takes an empty parameter for an absent one.
function sampleText(schemas: Schemas, schema: Schema, due: Due): unknown {
  const value = sample(schemas, schema, due);
  if (!Array.isArray(value) || value.length > 0) return value;
  return [sample(schemas, schema.items ?? {}, due)];
}
