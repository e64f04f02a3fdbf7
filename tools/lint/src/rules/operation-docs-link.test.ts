import { expect, test } from "vitest";
import { lintFiles, operation } from "../testing/lint-files.ts";

const MESSAGE =
  "The operation links no page of the vendor. Add externalDocs.url, an https address.";

test.each([
  { name: "a page", given: "externalDocs:\n  url: https://example.com/page", want: [] },
  { name: "no link", given: "operationId: getThing", want: [`openapi.yaml:4 ${MESSAGE}`] },
  {
    name: "no address",
    given: "externalDocs:\n  description: A page.",
    want: [`openapi.yaml:5 ${MESSAGE}`],
  },
  {
    name: "not https",
    given: "externalDocs:\n  url: http://example.com",
    want: [`openapi.yaml:6 ${MESSAGE}`],
  },
  {
    name: "no address after https",
    given: "externalDocs:\n  url: https://",
    want: [`openapi.yaml:6 ${MESSAGE}`],
  },
])("$name", async ({ given, want }) => {
  expect(
    await lintFiles("cash-in/operation-docs-link", { "openapi.yaml": operation(given) }),
  ).toEqual(want);
});
