import { expect, test } from "vitest";
import { count } from "./count.ts";
import { joinWords } from "./join-words.ts";
import { toCamelCase } from "./to-camel-case.ts";
import { toCell } from "./to-cell.ts";
import { toCodeSpan } from "./to-code-span.ts";
import { toPascalCase } from "./to-pascal-case.ts";

test.each([
  { given: toPascalCase("external-invoices"), want: "ExternalInvoices" },
  { given: toCamelCase("external-invoices"), want: "externalInvoices" },
  { given: toCamelCase("products"), want: "products" },
  { given: joinWords(["a"]), want: "a" },
  { given: joinWords(["a", "b", "c"]), want: "a, b and c" },
  { given: count(1, "operation"), want: "1 operation" },
  { given: count(0, "operation"), want: "0 operations" },
  { given: toCell("a | b\n<script>\\"), want: "a \\| b &lt;script>\\\\" },
  { given: toCodeSpan("GET /a|b"), want: "`GET /a\\|b`" },
  { given: toCodeSpan("a`b\nc"), want: "`` a`b c ``" },
])("default: $want", ({ given, want }) => {
  expect(given).toBe(want);
});
