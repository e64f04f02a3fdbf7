import fc from "fast-check";
import type { Schema } from "../document/openapi.ts";

// Characters that some step between two programs takes for its own.
const awkward = ["+", "%", "%20", "&", "=", "#", "?", ";", ",", "|", " ", "a b", '"', "\\", "ä€😀"];

const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((it) => it.toISOString());

const base64 = fc.uint8Array().map((it) => Buffer.from(it).toString("base64"));

const formats: Readonly<Record<string, fc.Arbitrary<string>>> = {
  date: day.map((it) => it.slice(0, 10)),
  "date-time": day,
  time: day.map((it) => it.slice(11)),
  email: fc.nat().map((it) => `user${it}@example.com`),
  uri: fc.nat().map((it) => `https://example.com/${it}`),
  uuid: fc.uuid(),
  ipv4: fc.ipV4(),
  byte: base64,
};

/** How long a text may be that no schema bounds. */
export interface TextTaste {
  readonly longText: number;
}

/** Texts that a schema allows: those of its format, the values it knows of, and any others. */
export function createTexts(schema: Schema, { longText }: TextTaste): fc.Arbitrary<string> {
  const { format = "", pattern, minLength = 0, maxLength, contentEncoding } = schema;
  const own = contentEncoding === "base64" ? base64 : formats[format];
  // A pattern may be narrower than a format, or the other way about.
  if (own && pattern !== undefined) return fc.oneof(own, createMatching(schema, pattern));
  if (own) return own;
  if (pattern !== undefined) return createMatching(schema, pattern);
  const known = schema["x-extensible-enum"] ?? [];
  const bounds = { minLength, ...(maxLength !== undefined && { maxLength }) };
  const long = Math.min(longText, maxLength ?? longText);
  return fc.oneof(
    { weight: 6, arbitrary: fc.string({ unit: "binary", ...bounds }) },
    { weight: 2, arbitrary: fc.string({ unit: "grapheme", ...bounds }) },
    { weight: 2, arbitrary: fc.constantFrom(...awkward) },
    ...(known.length > 0 ? [{ weight: 4, arbitrary: fc.constantFrom(...known) }] : []),
    ...(long > 0 ? [{ weight: 1, arbitrary: fc.constant("long ".repeat(long / 5)) }] : []),
  );
}

function createMatching(schema: Schema, pattern: string): fc.Arbitrary<string> {
  const { example, examples = [], minLength = 0 } = schema;
  const given = [example, ...examples].filter((it) => typeof it === "string");
  try {
    const expression = new RegExp(pattern, "u");
    const matching = fc.stringMatching(expression);
    if (minLength === 0) return matching;
    return fc.oneof(matching, fc.stringMatching(expression, { size: "large" }));
  } catch (error) {
    // fast-check makes nothing of patterns that look ahead or behind.
    if (given.length > 0) return fc.constantFrom(...given);
    throw error;
  }
}
