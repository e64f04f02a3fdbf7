import fc from "fast-check";
import type { Schema } from "../document/openapi.ts";

// Characters that some step between two programs takes for its own.
const awkward = ["+", "%", "%20", "&", "=", "#", "?", ";", ",", "|", " ", "a b", '"', "\\", "ä€😀"];

const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((it) => it.toISOString());

const formats: Readonly<Record<string, fc.Arbitrary<string>>> = {
  date: day.map((it) => it.slice(0, 10)),
  "date-time": day,
  time: day.map((it) => it.slice(11)),
  email: fc.nat().map((it) => `user${it}@example.com`),
  uri: fc.nat().map((it) => `https://example.com/${it}`),
  uuid: fc.uuid(),
  ipv4: fc.ipV4(),
};

/** How long a text may be that no schema bounds. */
export interface TextTaste {
  readonly longText: number;
}

/** Texts that a schema allows: those of its format, the values it knows of, and any others. */
export function createTexts(schema: Schema, { longText }: TextTaste): fc.Arbitrary<string> {
  const { format, pattern, minLength = 0, maxLength } = schema;
  const known = schema["x-extensible-enum"] ?? [];
  const own = format === undefined ? undefined : formats[format];
  if (own) return own;
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern, "u"));
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
