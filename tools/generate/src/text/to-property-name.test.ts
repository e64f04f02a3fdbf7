import { expect, test } from "vitest";
import { toPropertyName } from "./to-property-name.ts";

test.each([
  { name: "default", given: "InvoiceNumber", want: "InvoiceNumber" },
  {
    name: "behavior: quotes what is no identifier",
    given: "invoice number",
    want: '"invoice number"',
  },
  { name: "behavior: does not set the prototype", given: "__proto__", want: '["__proto__"]' },
])("$name", ({ given, want }) => {
  expect(toPropertyName(given)).toBe(want);
});
