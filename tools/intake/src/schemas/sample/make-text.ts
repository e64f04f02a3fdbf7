import type { Fields } from "@cash-in/description/json";
import { toPhrase } from "../../text/words.ts";
import { makeFromPattern } from "./make-from-pattern.ts";

/** Possible in Finland: the check digits are right, and nobody has them. */
const BY_NAME: readonly (readonly [RegExp, string])[] = [
  [/BusinessCode$/i, "9000001-1"],
  [/^(VatNumber|VatId)$/i, "FI90000011"],
  [/Iban$/i, "FI2112345600000785"],
  [/Bic$/i, "NDEAFIHH"],
  [/ReferenceNumber$/i, "20240015"],
  [/PersonalIdentityCode$/i, "010180-9004"],
  [/^EInvoiceAddress$/i, "003790000046"],
  [/CountryCode$/i, "FI"],
  [/^Currency/i, "EUR"],
  [/Email/i, "name@company.example"],
  [/Url$/i, "https://company.example/"],
];

const BY_FORMAT: Readonly<Record<string, string>> = {
  date: "2026-01-15",
  "date-time": "2026-01-15T08:00:00Z",
  uuid: "5f0c7a52-3b1e-4c39-9a3e-0d2b7b6f1a10",
  uri: "https://company.example/",
  email: "name@company.example",
  byte: "RVhBTVBMRQ==",
  binary: "example",
};

/** Texts that common patterns take. */
const COMMON = [
  "A",
  "1",
  "A1",
  "12345",
  "FI",
  "2026-01-15",
  "00:00",
  "10",
  "example",
  "1234567890",
  "a@b.example",
];

/** A text that fits. One that says what it is, where the schema lets it. */
export function makeText(
  schemas: readonly Fields[],
  name: string,
  fits: (value: unknown) => boolean,
): string {
  const format = schemas.map((schema) => schema.format).find((it) => typeof it === "string");
  const named = BY_NAME.filter(([pattern]) => pattern.test(name)).map(([, text]) => text);
  const formatted = typeof format === "string" && BY_FORMAT[format] ? [BY_FORMAT[format]] : [];
  const phrase = toPhrase(name) || "Text";
  const least = Math.max(0, ...schemas.map((schema) => Number(schema.minLength ?? 0)));
  const most = Math.min(200, ...schemas.map((schema) => Number(schema.maxLength ?? 200)));
  const sized = phrase.padEnd(Math.min(least, 10_000), ".").slice(0, Math.max(most, least));
  const digits = "1".repeat(Math.min(Math.max(least, 1), 10_000));
  const patterned = schemas.flatMap(({ pattern }) =>
    typeof pattern === "string" ? (makeFromPattern(pattern) ?? []) : [],
  );
  const candidates = [...formatted, ...named, phrase, sized, ...COMMON, digits, ...patterned];
  return candidates.find(fits) ?? formatted[0] ?? sized;
}
