import type { BehaviourCase, Data, Given } from "./case.ts";
import { secret } from "./operations.ts";

interface Refusal {
  readonly name: string;
  readonly operation?: Given["operation"];
  readonly input: Data;
  readonly field: string;
  readonly says: string;
}

const half = `\ud800${secret}`;

const segments: readonly { name: string; given: Data; says: string }[] = [
  { name: "missing", given: { $js: "undefined" }, says: "is required" },
  { name: "null", given: null, says: "must be a string, number or boolean" },
  { name: "empty", given: "", says: "may not be empty" },
  { name: "a dot", given: ".", says: '"." or ".."' },
  { name: "two dots", given: "..", says: '"." or ".."' },
  { name: "with a slash", given: `${secret}/x`, says: "nor hold a slash" },
  { name: "with a backslash", given: `..\\${secret}`, says: "nor hold a slash" },
  { name: "with half a character", given: half, says: "half a character" },
  { name: "an object", given: { Id: secret }, says: "must be a string, number or boolean" },
  { name: "a list", given: [secret], says: "must be a string, number or boolean" },
  { name: "NaN", given: { $js: "NaN" }, says: "must be a finite, exact number" },
  { name: "too large a number", given: 9_007_199_254_740_992, says: "as strings" },
  { name: "a BigInt", given: { $js: "1n" }, says: "must be a string, number or boolean" },
  { name: "a symbol", given: { $js: "symbol" }, says: "must be a string, number or boolean" },
  { name: "a date", given: { $js: "Date" }, says: "a date as ISO 8601" },
];

const values: readonly { name: string; given: Data; says: string }[] = [
  { name: "null", given: null, says: "must be a string, number or boolean" },
  { name: "a date", given: { $js: "Date" }, says: "a date as ISO 8601" },
  { name: "an invalid date", given: { $js: "invalid Date" }, says: "a date as ISO 8601" },
  { name: "NaN", given: { $js: "NaN" }, says: "must be a finite, exact number" },
  { name: "infinity", given: { $js: "Infinity" }, says: "must be a finite, exact number" },
  { name: "too large a number", given: -9_007_199_254_740_992, says: "as strings" },
  { name: "a BigInt", given: { $js: "1n" }, says: "must be a string" },
  { name: "a symbol", given: { $js: "symbol" }, says: "must be a string" },
  { name: "a function", given: { $js: "function" }, says: "must be a string" },
  { name: "half a character", given: half, says: "half a character" },
  { name: "an empty list", given: [], says: "is empty; leave it out instead" },
  { name: "an empty object", given: {}, says: "is empty; leave it out instead" },
  { name: "a list in a list", given: [[secret]], says: "must be a string" },
  { name: "an object in a list", given: [{ a: secret }], says: "must be a string" },
  { name: "null in a list", given: [secret, null], says: "must be a string" },
  { name: "a date in a list", given: [{ $js: "Date" }], says: "a date as ISO 8601" },
  { name: "half a character in a list", given: [half], says: "half a character" },
  { name: "a hole in a list", given: { $js: "sparse list" }, says: "must be a string" },
  { name: "an object in an object", given: { a: { b: secret } }, says: "must be a string" },
  { name: "half a character in a name", given: { [half]: "a" }, says: "half a character" },
  { name: "a Map", given: { $js: "Map" }, says: "must be a string" },
  { name: "a promise", given: { $js: "Promise" }, says: "must be a string" },
];

const refusals: readonly Refusal[] = [
  ...segments.map(
    ({ name, given, says }): Refusal => ({
      name: `a path parameter: ${name}`,
      input: { path: { thingId: given } },
      field: "path.thingId",
      says,
    }),
  ),
  ...values.map(
    ({ name, given, says }): Refusal => ({
      name: `a query parameter: ${name}`,
      input: { path: { thingId: "1" }, query: { status: given } },
      field: "query.status",
      says,
    }),
  ),
  ...["a\nb", "ä€", { $js: "NaN" }, 9_007_199_254_740_992, {}, null].map(
    (given): Refusal => ({
      name: `a header parameter: ${JSON.stringify(given)}`,
      input: { path: { thingId: "1" }, header: { "x-trace": given } },
      field: "header.x-trace",
      says: "a header can carry",
    }),
  ),
  ...["text", 5, null, [], true, { $js: "Map" }, { $js: "function" }, { $js: "Promise" }].map(
    (input): Refusal => ({
      name: `an input that is no object: ${JSON.stringify(input)}`,
      input,
      field: "input",
      says: "must be a plain object",
    }),
  ),
  ...["text", null, [], { $js: "Map" }, { $js: "URLSearchParams" }].map(
    (query): Refusal => ({
      name: `a query that is no object: ${JSON.stringify(query)}`,
      input: { path: { thingId: "1" }, query },
      field: "query",
      says: "must be a plain object",
    }),
  ),
  {
    name: "headers that are no object",
    input: { path: { thingId: "1" }, header: { $js: "Headers" } },
    field: "header",
    says: "must be a plain object",
  },
  {
    name: "no input where a path is due",
    input: { $js: "undefined" },
    field: "path.thingId",
    says: "is required",
  },
  { name: "no path", input: { query: {} }, field: "path.thingId", says: "is required" },
  {
    name: "a required query parameter is missing",
    operation: "list",
    input: { query: { page: 1 } },
    field: "query.from",
    says: "is required",
  },
  {
    name: "a required query parameter is undefined",
    operation: "rotate",
    input: { query: { customerCode: { $js: "undefined" } } },
    field: "query.customerCode",
    says: "is required",
  },
  {
    name: "a misspelt query parameter",
    input: { path: { thingId: "1" }, query: { Status: secret } },
    field: "query.Status",
    says: "is unknown; known are status, page",
  },
  {
    name: "a misspelt query parameter without a value",
    input: { path: { thingId: "1" }, query: { pages: { $js: "undefined" } } },
    field: "query.pages",
    says: "is unknown",
  },
  {
    name: "a misspelt path parameter",
    input: { path: { thingID: secret } },
    field: "path.thingID",
    says: "is unknown; known are thingId",
  },
  {
    name: "a parameter in the wrong place",
    input: { path: { thingId: "1", status: secret } },
    field: "path.status",
    says: "is unknown",
  },
  {
    name: "a parameter called __proto__",
    input: { path: { thingId: "1" }, query: { $js: "own __proto__" } },
    field: "query.__proto__",
    says: "is unknown",
  },
  {
    name: "parameters without their place",
    input: { thingId: secret },
    field: "thingId",
    says: "is not taken by this operation",
  },
  {
    name: "a place that the operation does not have",
    operation: "create",
    input: { query: { status: secret }, body: {} },
    field: "query",
    says: "is not taken by this operation",
  },
  {
    name: "a cookie",
    input: { path: { thingId: "1" }, cookie: { session: secret } },
    field: "cookie",
    says: "is not taken by this operation",
  },
  {
    name: "an item with the separator of its list: a space",
    operation: "styles",
    input: { query: { spaced: ["a b"] } },
    field: "query.spaced",
    says: 'may not hold " "',
  },
  {
    name: "an item with the separator of its list: a pipe",
    operation: "styles",
    input: { query: { piped: ["a", "b|c"] } },
    field: "query.piped",
    says: 'may not hold "|"',
  },
  {
    name: "an input that throws when it is read",
    input: { $js: "proxy that throws" },
    field: "input",
    says: "cannot be read",
  },
];

/** Parameters that would be sent wrongly, or not at all. The error names the field and never shows the value. */
export const cases: readonly BehaviourCase[] = refusals.map(
  ({ name, operation = "read", input, field, says }) => ({
    name: `error: ${name}`,
    given: { operation, input },
    want: {
      sentAt: [],
      endsAt: 0,
      events: ["failure 0 invalid_input"],
      error: {
        code: "invalid_input",
        outcome: "not_sent",
        attempts: 0,
        retryable: false,
        field,
        ...(field === "input" && says.startsWith("cannot") && { cause: "Error" }),
        message: [field, says, "Nothing was sent"],
      },
    },
  }),
);
