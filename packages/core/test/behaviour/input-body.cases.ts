import type { BehaviourCase, Data, Given } from "./case.ts";
import { secret } from "./operations.ts";

interface Refusal {
  readonly name: string;
  readonly operation?: Given["operation"];
  readonly body: Data;
  readonly field: string;
  readonly says: string;
  readonly cause?: string;
}

const notPlain = "is not a plain object";

const refusals: readonly Refusal[] = [
  { name: "missing", body: { $js: "undefined" }, field: "body", says: "is required" },
  { name: "null", body: null, field: "body", says: "is required" },
  {
    name: "null where none is required",
    operation: "notify",
    body: null,
    field: "body",
    says: "leave it out",
  },
  {
    name: "NaN",
    body: { Amount: { $js: "NaN" } },
    field: "body.Amount",
    says: "finite, exact number",
  },
  {
    name: "infinity",
    body: { Amount: { $js: "Infinity" } },
    field: "body.Amount",
    says: "finite, exact number",
  },
  {
    name: "a number that is not exact any more",
    body: { Reference: 12_345_678_901_234_567_000 },
    field: "body.Reference",
    says: "as strings",
  },
  {
    name: "NaN in a row",
    body: { Rows: [{ Quantity: 1 }, { Quantity: { $js: "NaN" } }] },
    field: "body.Rows[1].Quantity",
    says: "finite, exact number",
  },
  { name: "a BigInt", body: { Amount: { $js: "1n" } }, field: "body.Amount", says: "is a bigint" },
  { name: "a symbol", body: { Name: { $js: "symbol" } }, field: "body.Name", says: "is a symbol" },
  {
    name: "a function",
    body: { Name: { $js: "function" } },
    field: "body.Name",
    says: "is a function",
  },
  { name: "nothing but a function", body: { $js: "function" }, field: "body", says: "function" },
  { name: "a cycle", body: { $js: "cycle" }, field: "body.Self", says: "is a cycle" },
  {
    name: "undefined in a list",
    body: { Rows: [{ $js: "undefined" }] },
    field: "body.Rows[0]",
    says: "is undefined",
  },
  {
    name: "a hole in a list",
    body: { Rows: { $js: "sparse list" } },
    field: "body.Rows[1]",
    says: "is undefined",
  },
  {
    name: "an invalid date",
    body: { Due: { $js: "invalid Date" } },
    field: "body.Due",
    says: "a date as ISO 8601",
  },
  // Midnight in Helsinki would be sent as the day before.
  {
    name: "a date",
    body: { Due: { $js: "Date" } },
    field: "body.Due",
    says: "a date as ISO 8601",
  },
  ...["Map", "Set", "Promise", "RegExp", "Error", "bytes", "Buffer", "Blob", "FormData"].map(
    (name): Refusal => ({
      name: `an object that JSON would empty: ${name}`,
      body: { Rows: { $js: name } },
      field: "body.Rows",
      says: notPlain,
    }),
  ),
  { name: "a promise of the body", body: { $js: "Promise" }, field: "body", says: notPlain },
  { name: "a form", body: { $js: "FormData" }, field: "body", says: notPlain },
  {
    name: "an inherited property, which JSON would drop",
    body: { $js: "inherited" },
    field: "body.Currency",
    says: "is inherited",
  },
  {
    name: "an own JSON form that holds NaN",
    body: { Row: { $js: "own JSON form with NaN" } },
    field: "body.Row.Amount",
    says: "finite, exact number",
  },
  {
    name: "an own JSON form that is nothing",
    body: { $js: "own JSON form that is nothing" },
    field: "body",
    says: "is a value without JSON form",
  },
  {
    name: "an own JSON form that is null",
    body: { Due: { $js: "own JSON form that is null" } },
    field: "body.Due",
    says: "is a value without JSON form",
  },
  {
    name: "toJSON that is no function hides nothing",
    body: { $js: "toJSON that is data" },
    field: "body.Amount",
    says: "finite, exact number",
  },
  {
    name: "an own JSON form that throws",
    body: { $js: "own JSON form that throws" },
    field: "input",
    says: "cannot be read",
    cause: "Error",
  },
  {
    name: "a property that throws",
    body: { Row: { $js: "getter that throws" } },
    field: "input",
    says: "cannot be read",
    cause: "Error",
  },
  {
    name: "nested too deep to be read",
    body: { $js: "too deep" },
    field: "input",
    says: "cannot be read",
    cause: "RangeError",
  },
  { name: "a form of text", operation: "form", body: "a=b", field: "body", says: "of fields" },
  { name: "a form of a list", operation: "upload", body: ["a"], field: "body", says: "of fields" },
  {
    name: "null in a form",
    operation: "form",
    body: { Name: null },
    field: "body.Name",
    says: "is null",
  },
  {
    name: "a file in a form that holds only text",
    operation: "form",
    body: { File: { $js: "Blob" } },
    field: "body.File",
    says: notPlain,
  },
  {
    name: "NaN in a form",
    operation: "upload",
    body: { Amounts: [1, { $js: "NaN" }] },
    field: "body.Amounts",
    says: "finite, exact number",
  },
  {
    name: "a file deep within a form",
    operation: "upload",
    body: { Meta: { File: { $js: "bytes" } } },
    field: "body.Meta.File",
    says: notPlain,
  },
];

const fine = { status: 200, json: "a" };
const json = { "content-type": "application/json" };
const form = { "content-type": "application/x-www-form-urlencoded" };

const accepted: readonly {
  name: string;
  operation?: Given["operation"];
  body: Data;
  sent: string | null;
  type?: { readonly "content-type": string | null };
}[] = [
  { name: "an object", body: { Name: secret }, sent: `{"Name":"${secret}"}` },
  { name: "a list", body: [1, "a", null, true], sent: '[1,"a",null,true]' },
  {
    name: "undefined properties are left out",
    body: { A: { $js: "undefined" }, B: 1 },
    sent: '{"B":1}',
  },
  { name: "null properties stay", body: { A: null }, sent: '{"A":null}' },
  {
    name: "an own JSON form",
    body: { Row: { $js: "own JSON form" } },
    sent: '{"Row":{"Name":"a"}}',
  },
  {
    name: "an instance with methods",
    body: { $js: "instance with methods" },
    sent: '{"Name":"a"}',
  },
  {
    name: "an object without a prototype",
    body: { $js: "no prototype" },
    sent: '{"status":"open"}',
  },
  { name: "a frozen object", body: { $js: "frozen" }, sent: '{"status":"open"}' },
  { name: "a proxy", body: { $js: "proxy" }, sent: '{"status":"open"}' },
  {
    name: "one object in two places",
    body: { $js: "one object twice" },
    sent: '[{"Name":"a"},{"Name":"a"}]',
  },
  {
    name: "an own property called __proto__",
    body: { $js: "own __proto__" },
    sent: `{"__proto__":"${secret}"}`,
  },
  { name: "a field that nobody knows", body: { Unheard: [{}] }, sent: '{"Unheard":[{}]}' },
  {
    name: "amounts",
    body: { Net: 19.99, Tax: 0.1, Rest: -0.01 },
    sent: '{"Net":19.99,"Tax":0.1,"Rest":-0.01}',
  },
  { name: "half a character", body: { A: "\ud800" }, sent: '{"A":"\\ud800"}' },
  { name: "bytes as they are", body: { $js: "bytes" }, sent: secret },
  {
    name: "none where none is required",
    operation: "notify",
    body: { $js: "undefined" },
    sent: null,
    type: { "content-type": null },
  },
  {
    name: "a form",
    operation: "form",
    body: { A: "ä &=+", B: [1, true] },
    sent: "A=%C3%A4+%26%3D%2B&B=1&B=true",
    type: form,
  },
  {
    name: "an object in a form",
    operation: "form",
    body: { B: { C: 1 } },
    sent: "B=%7B%22C%22%3A1%7D",
    type: form,
  },
  {
    name: "undefined in a form",
    operation: "form",
    body: { A: { $js: "undefined" }, B: "" },
    sent: "B=",
    type: form,
  },
  // The platform sets the content type, with the boundary of the form.
  {
    name: "files in a form",
    operation: "upload",
    body: { A: { $js: "bytes" }, B: [{ $js: "Blob" }, "b"], C: 1 },
    sent: `[["A","${secret}"],["B","${secret}"],["B","b"],["C","1"]]`,
    type: { "content-type": null },
  },
];

/** Bodies that would not arrive as the caller gave them, and bodies that do. */
export const cases: readonly BehaviourCase[] = [
  ...refusals.map(
    ({ name, operation = "create", body, field, says, cause }): BehaviourCase => ({
      name: `error: a body: ${name}`,
      given: {
        operation,
        input: operation === "notify" ? { path: { thingId: "1" }, body } : { body },
      },
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
          ...(cause && { cause }),
          message: [field, says, "Nothing was sent"],
        },
      },
    }),
  ),
  ...accepted.map(
    ({ name, operation = "create", body, sent, type = json }): BehaviourCase => ({
      name: `default: a body: ${name}`,
      given: {
        operation,
        input: operation === "notify" ? { path: { thingId: "1" }, body } : { body },
        server: [fine],
      },
      want: { sentAt: [0], request: { body: sent, headers: type }, value: "a" },
    }),
  ),
];
