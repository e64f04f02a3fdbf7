import type { Schema } from "../document/openapi.ts";

/** A value that a schema forbids, and why. */
export interface WrongValue {
  readonly reason: string;
  readonly value: unknown;
}

const ofEachType: readonly (readonly [name: string, value: unknown])[] = [
  ["null", null],
  ["number", 1.5],
  ["string", "wrong"],
  ["object", {}],
];

/** A value of each JSON type that is not allowed. */
export function listWrongTypes({ type }: Schema): WrongValue[] {
  if (type === undefined) return [];
  const types = [type].flat();
  return ofEachType
    .filter(([name]) => !types.includes(name))
    .map(([name, value]) => ({ reason: `of type ${name}`, value }));
}

/** Texts that stand for no value of the type, for places where everything is text. */
export function listWrongTexts({ type }: Schema): WrongValue[] {
  const types = [type ?? "string"].flat();
  if (types.includes("string") || types.includes("array") || types.includes("object")) return [];
  return [{ reason: "of wrong type", value: "wrong" }];
}

/** Values of the right type that break each of a schema's other rules. */
export function listBroken(schema: Schema): WrongValue[] {
  return [...listBrokenStrings(schema), ...listBrokenNumbers(schema), ...listUnknown(schema)];
}

// Longer ones say nothing new and take long to send.
const longest = 10_000;

function listBrokenStrings({ format, minLength = 0, maxLength, pattern }: Schema): WrongValue[] {
  const broken: WrongValue[] = [];
  if (minLength > 0) {
    const value = "x".repeat(minLength - 1);
    broken.push({ reason: value === "" ? "empty" : "too short", value });
  }
  if (maxLength !== undefined && maxLength < longest) {
    broken.push({ reason: "too long", value: "x".repeat(maxLength + 1) });
  }
  if (format !== undefined) broken.push({ reason: `no ${format}`, value: "<wrong>" });
  if (pattern !== undefined) broken.push({ reason: "against its pattern", value: "<wrong>" });
  return broken;
}

function listBrokenNumbers(schema: Schema): WrongValue[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const broken: WrongValue[] = [];
  if (minimum !== undefined) broken.push({ reason: "too small", value: minimum - 1 });
  if (maximum !== undefined) broken.push({ reason: "too large", value: maximum + 1 });
  if (exclusiveMinimum !== undefined) broken.push({ reason: "too small", value: exclusiveMinimum });
  if (exclusiveMaximum !== undefined) broken.push({ reason: "too large", value: exclusiveMaximum });
  if (multipleOf !== undefined) {
    broken.push({ reason: `no multiple of ${multipleOf}`, value: multipleOf * 1.5 });
  }
  return broken;
}

function listUnknown(schema: Schema): WrongValue[] {
  if (schema.enum === undefined && schema.const === undefined) return [];
  return [{ reason: "none of the allowed values", value: "<wrong>" }];
}
