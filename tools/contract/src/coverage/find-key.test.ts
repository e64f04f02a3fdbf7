import { expect, test } from "vitest";
import { findKey } from "./find-key.ts";

test.each([
  `eyJ${"hbGciOiJI"}.${"eyJzdWIiOi"}.abc`,
  `sk_${"live_51H8xk2eZvKYlo2C"}`,
  `Bearer ${"abcdefghijklmnop"}`,
  "0123456789abcdef".repeat(2),
  "aB3dE5gH".repeat(4),
])("behavior: %s looks like a key", (given) => {
  expect(findKey(`{"a":"${given}"}`)).toBeDefined();
});

test.each([
  "left-out",
  "123e4567-e89b-12d3-a456-426614174000",
  "FI2112345600000785",
  "OutstandingCapitalAmountOfTheWholeCase",
])("behavior: %s does not", (given) => {
  expect(findKey(`{"a":"${given}"}`)).toBeUndefined();
});
