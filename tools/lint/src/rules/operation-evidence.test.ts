import { expect, test } from "vitest";
import { lintFiles, operation } from "../testing/lint-files.ts";

test.each([
  {
    name: "every part has a word",
    given:
      "x-evidence: { method: documented, path: observed, request: inferred, response: inferred }",
    want: [],
  },
  {
    name: "nothing said: reported at the operation",
    given: "operationId: getThing",
    want: [
      "openapi.yaml:4 x-evidence lacks method, path, request, response. Write { method, path, request, response }, one word each: documented, observed, inferred.",
    ],
  },
  {
    name: "one part missing",
    given: "x-evidence: { method: documented, path: observed, request: inferred }",
    want: [
      "openapi.yaml:5 x-evidence lacks response. Write { method, path, request, response }, one word each: documented, observed, inferred.",
    ],
  },
  {
    name: "an unknown key",
    given:
      "x-evidence: { method: documented, path: observed, request: inferred, response: inferred, body: inferred }",
    want: [
      "openapi.yaml:5 x-evidence has the unknown key body. Write { method, path, request, response }, one word each: documented, observed, inferred.",
    ],
  },
  {
    name: "an unknown word: reported at the part",
    given:
      "x-evidence:\n  method: documented\n  path: guessed\n  request: inferred\n  response: inferred",
    want: [
      'openapi.yaml:7 "guessed" is no evidence for the path. Write one of documented, observed, inferred.',
    ],
  },
])("$name", async ({ given, want }) => {
  expect(
    await lintFiles("cash-in/operation-evidence", { "openapi.yaml": operation(given) }),
  ).toEqual(want);
});

test("an operation in a file of its own is reported in that file", async () => {
  const files = {
    "openapi.yaml": "openapi: 3.1.0\npaths:\n  /things: { $ref: paths/things.yaml }\n",
    "paths/things.yaml": "# a comment\nget:\n  x-evidence: documented\n",
  };
  expect(await lintFiles("cash-in/operation-evidence", files)).toEqual([
    "paths/things.yaml:3 x-evidence lacks method, path, request, response. Write { method, path, request, response }, one word each: documented, observed, inferred.",
  ]);
});
