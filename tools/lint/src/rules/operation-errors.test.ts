import { errorResponses } from "@cash-in/description/vocabulary";
import { expect, test } from "vitest";
import { lintFiles, operation } from "../testing/lint-files.ts";

const GOOD: Record<string, string> = {
  200: "{ description: Good. }",
  ...Object.fromEntries(
    Object.entries(errorResponses).map(([status, name]) => [
      status,
      `{ $ref: common/responses/${name}.yaml }`,
    ]),
  ),
};
const SHARED = Object.fromEntries(
  Object.values(errorResponses).map((name) => [
    `common/responses/${name}.yaml`,
    "description: An error.\n",
  ]),
);

/** Line 5 is `responses:`, line 6 the first of them. */
function answering(responses: Record<string, string>): string {
  const lines = Object.entries(responses).map(([status, text]) => `\n  '${status}': ${text}`);
  return operation(`responses:${lines.join("")}`);
}

const { 200: good, 503: unavailable, ...errors } = GOOD;

test.each([
  { name: "all of them", given: GOOD, want: [] },
  {
    name: "no 200",
    given: { ...errors, 503: unavailable ?? "" },
    want: ["openapi.yaml:5 There is no 200 response. Add it."],
  },
  {
    name: "an error missing: reported at the responses",
    given: { ...errors, 200: good ?? "" },
    want: [
      "openapi.yaml:5 The 503 response is not the shared one. Write $ref: …/common/responses/ServiceUnavailable.yaml.",
    ],
  },
  {
    name: "an error described on the spot",
    given: { ...GOOD, 400: "{ description: Bad. }" },
    want: [
      "openapi.yaml:7 The 400 response is not the shared one. Write $ref: …/common/responses/BadRequest.yaml.",
    ],
  },
  {
    name: "the shared response of another error",
    given: { ...GOOD, 401: "{ $ref: common/responses/Forbidden.yaml }" },
    want: [
      "openapi.yaml:8 The 401 response is not the shared one. Write $ref: …/common/responses/Unauthorized.yaml.",
    ],
  },
  {
    name: "a response of an area",
    given: { ...GOOD, 402: "{ $ref: BusinessRuleViolation.yaml }" },
    want: [
      "openapi.yaml:9 The 402 response is not the shared one. Write $ref: …/common/responses/BusinessRuleViolation.yaml.",
    ],
  },
])("$name", async ({ given, want }) => {
  const files = {
    ...SHARED,
    "BusinessRuleViolation.yaml": "description: Ours.\n",
    "openapi.yaml": answering(given),
  };
  expect(await lintFiles("cash-in/operation-errors", files)).toEqual(want);
});

test("in a bundle the shared responses are components", async () => {
  const bundled = Object.entries(errorResponses).map(([status, name]) => [
    status,
    `{ $ref: '#/components/responses/${name}' }`,
  ]);
  const components = Object.values(errorResponses).map(
    (name) => `    ${name}: { description: An error. }\n`,
  );
  const spec = answering({ 200: good ?? "", ...Object.fromEntries(bundled) });
  const files = { "openapi.yaml": `${spec}components:\n  responses:\n${components.join("")}` };
  expect(await lintFiles("cash-in/operation-errors", files)).toEqual([]);
});

const DOCUMENTED = "x-evidence: { response: documented }";
const { 200: _good, ...all } = GOOD;
const OWN = "{ description: Bad., content: { application/json: { schema: {} } } }";

test.each([
  { name: "another success", given: { ...all, 201: "{ description: Made. }" }, want: 0 },
  { name: "an error of its own", given: { ...GOOD, 400: OWN }, want: 0 },
  { name: "an error that says nothing", given: { ...GOOD, 400: "{ description: Bad. }" }, want: 1 },
  { name: "no success at all", given: all, want: 1 },
])("where the page documents the answers: $name", async ({ given, want }) => {
  const root = answering(given).replace(
    "      responses:",
    `      ${DOCUMENTED}\n      responses:`,
  );
  const files = { ...SHARED, "openapi.yaml": root };
  expect(await lintFiles("cash-in/operation-errors", files)).toHaveLength(want);
  const guessed = { ...SHARED, "openapi.yaml": answering(given) };
  expect(await lintFiles("cash-in/operation-errors", guessed)).toHaveLength(1);
});
