import type { Effect } from "../../src/operation.ts";
import type { AnswerStep, BehaviourCase } from "./case.ts";
import { effects, outcomeOf, repeatable, start } from "./effects.ts";
import { secret } from "./operations.ts";

const html = `<!doctype html><title>Sign in</title><p>${secret}</p>`;

/** Answers with a success status and a body that cannot be used. */
const unusable: readonly {
  reason: string;
  name: string;
  step: Omit<AnswerStep, "status"> & { readonly status?: number };
  /** What the error shows of the platform's error. */
  cause?: string;
  client?: { readonly maxResponseBytes: number };
}[] = [
  { name: "HTML", reason: "not_json", step: { text: html }, cause: "SyntaxError" },
  {
    name: "HTML that says it is JSON",
    reason: "not_json",
    step: { text: html, headers: { "content-type": "application/json" } },
    cause: "SyntaxError",
  },
  {
    name: "JSON that ends too early",
    reason: "not_json",
    step: { text: `{"Name":"${secret}` },
    cause: "SyntaxError",
  },
  {
    name: "JSON with something behind it",
    reason: "not_json",
    step: { text: `{"Name":"a"} ${secret}` },
    cause: "SyntaxError",
  },
  { name: "only white space", reason: "not_json", step: { text: " \n" }, cause: "SyntaxError" },
  { name: "an empty body", reason: "empty", step: { text: "" } },
  { name: "no body", reason: "empty", step: {} },
  { name: "204 where a value is due", reason: "empty", step: { status: 204 } },
  {
    name: "another encoding",
    reason: "not_utf8",
    // {"Name":"Mäki"} in ISO 8859-1
    step: { bytes: [123, 34, 78, 97, 109, 101, 34, 58, 34, 77, 228, 107, 105, 34, 125] },
    cause: "TypeError › ERR_ENCODING_INVALID_ENCODED_DATA",
  },
  {
    name: "larger than the bound",
    reason: "too_large",
    step: { text: `{"Name":"${"a".repeat(100)}"}` },
    client: { maxResponseBytes: 100 },
  },
  {
    name: "said to be larger than the bound",
    reason: "too_large",
    step: { text: "{}", headers: { "content-length": "101" } },
    client: { maxResponseBytes: 100 },
  },
];

function fail(
  { name, reason, step, cause, client }: (typeof unusable)[number],
  operation: Effect,
): BehaviourCase {
  const status = step.status ?? 200;
  const facts = { status, attempts: 1, retryable: false } as const;
  const outcome = outcomeOf(operation);
  return {
    name: `error: ${operation}: ${name}`,
    given: {
      operation,
      ...(client && { client: { ...client } }),
      server: [{ ...step, status, headers: { ...step.headers, "x-request-id": "r-1" } }],
    },
    want: {
      sentAt: [0],
      error: repeatable.includes(operation)
        ? {
            code: "unexpected_response",
            ...facts,
            outcome,
            requestId: "r-1",
            reason,
            ...(cause && { cause }),
          }
        : {
            code: "outcome_unknown",
            ...facts,
            outcome,
            requestId: "r-1",
            cause: "unexpected_response",
            sentAt: start,
          },
    },
  };
}

/** A success in JSON whose value does not arrive: the API has done the work. */
const lost: readonly { name: string; reason?: string; code?: string; step: AnswerStep }[] = [
  { name: "empty", reason: "empty", step: { status: 200, text: "" } },
  { name: "cut", reason: "cut_short", step: { status: 201, text: '{"Na', ends: "cut" } },
  { name: "not UTF-8", reason: "not_utf8", step: { status: 200, bytes: [34, 228, 34] } },
  { name: "too large", reason: "too_large", step: { status: 200, json: "a".repeat(100) } },
  { name: "too slow", code: "timeout", step: { status: 200, text: "{", ends: "silence" } },
];

/** What happens with the body of an answer. */
export const cases: readonly BehaviourCase[] = [
  ...unusable.flatMap((it) => [fail(it, "read"), fail(it, "create")]),
  ...lost.flatMap(({ name, step, reason, code = "unexpected_response" }) =>
    effects.map((operation): BehaviourCase => {
      const headers = { "content-type": "application/json; charset=utf-8" };
      const again = repeatable.includes(operation) && /cut_short|undefined/.test(`${reason}`);
      return {
        name: `error: ${operation}: a success whose JSON is ${name}`,
        given: {
          operation,
          client: { maxResponseBytes: 100, maxRetries: 0 },
          server: [{ ...step, headers }],
        },
        want: {
          sentAt: [0],
          error: {
            code,
            status: step.status,
            ...(reason && { reason }),
            outcome: operation === "read" ? "unchanged" : "done",
            attempts: 1,
            retryable: again,
            ...(reason === "cut_short" && { cause: "Error" }),
            ...(reason === "not_utf8" && {
              cause: "TypeError › ERR_ENCODING_INVALID_ENCODED_DATA",
            }),
            message: operation === "read" ? [] : ["The call has taken effect."],
          },
        },
      };
    }),
  ),
  ...effects.map((operation): BehaviourCase => {
    const again = repeatable.includes(operation);
    const step: AnswerStep = { status: 200, text: `{"Name":"${secret}`, ends: "cut" };
    const attempts = again ? 3 : 1;
    const facts = { status: 200, outcome: outcomeOf(operation), attempts } as const;
    return {
      name: `error: ${operation}: a body that is cut`,
      given: { operation, server: again ? [step, step, step] : [step] },
      want: {
        sentAt: again ? [0, 250, 750] : [0],
        waits: again ? [250, 500] : [],
        error: again
          ? {
              code: "unexpected_response",
              ...facts,
              retryable: true,
              reason: "cut_short",
              cause: "Error",
              message: ["cut short"],
            }
          : { code: "outcome_unknown", ...facts, retryable: false, cause: "unexpected_response" },
      },
    };
  }),
  ...[
    { name: "an object", text: '{"Name":"a"}', value: { Name: "a" } },
    { name: "a list", text: "[1,2]", value: [1, 2] },
    { name: "null", text: "null", value: null },
    { name: "zero", text: "0", value: 0 },
    { name: "false", text: "false", value: false },
    { name: "an empty text", text: '""', value: "" },
    { name: "white space around", text: ' {"Name":"a"}\r\n', value: { Name: "a" } },
    { name: "a byte order mark", text: '\ufeff{"Name":"a"}', value: { Name: "a" } },
    { name: "every kind of character", text: '"Äö€😀\\u0000"', value: "Äö€😀\u0000" },
  ].map(
    ({ name, text, value }): BehaviourCase => ({
      name: `default: ${name}`,
      given: { operation: "create", server: [{ status: 200, text }] },
      want: { sentAt: [0], value },
    }),
  ),
  ...[200, 201, 202, 206].map(
    (status): BehaviourCase => ({
      name: `default: ${status} is a success`,
      given: { operation: "create", server: [{ status, json: { Name: "a" } }] },
      want: { sentAt: [0], value: { Name: "a" } },
    }),
  ),
  {
    name: "default: JSON whatever its content type",
    given: {
      operation: "read",
      server: [{ status: 200, text: "{}", headers: { "content-type": "text/plain" } }],
    },
    want: { sentAt: [0], value: {} },
  },
  {
    name: "args: a body of exactly the bound",
    given: {
      operation: "read",
      client: { maxResponseBytes: 4 },
      server: [{ status: 200, text: "1234", headers: { "content-length": "4" } }],
    },
    want: { sentAt: [0], value: 1234 },
  },
  ...[
    { name: "204", step: { status: 204 } },
    { name: "an empty 200", step: { status: 200, text: "" } },
    { name: "a body that nobody waits for", step: { status: 200, text: html } },
    {
      name: "a body that never ends",
      step: { status: 200, text: secret, ends: "silence" },
    } as const,
  ].map(
    ({ name, step }): BehaviourCase => ({
      name: `default: an operation without content: ${name}`,
      given: { operation: "wide", server: [step] },
      want: { sentAt: [0], endsAt: 0, value: { $js: "undefined" } },
    }),
  ),
  // The status says enough. The outcome is known, and a reading call has no reason to be sent again.
  ...(["read", "create"] as const).map(
    (operation): BehaviourCase => ({
      name: `error: ${operation}: a refusal whose body does not end`,
      given: { operation, server: [{ status: 402, text: "{", ends: "silence" }] },
      want: {
        sentAt: [0],
        endsAt: 1000,
        error: {
          code: "business_rule",
          status: 402,
          outcome: "refused",
          attempts: 1,
          retryable: false,
          body: { $js: "undefined" },
        },
      },
    }),
  ),
  {
    name: "error: a refusal whose body does not end before the deadline",
    given: {
      operation: "create",
      client: { deadlineMs: 800 },
      server: [{ status: 402, ends: "silence" }],
    },
    want: {
      sentAt: [0],
      endsAt: 800,
      error: {
        code: "business_rule",
        status: 402,
        outcome: "refused",
        attempts: 1,
        retryable: false,
      },
    },
  },
  {
    name: "error: a refusal whose body the caller does not wait for",
    given: {
      operation: "create",
      cancelAt: 100,
      server: [{ status: 402, ends: "silence" }],
    },
    want: {
      sentAt: [0],
      endsAt: 100,
      error: {
        code: "outcome_unknown",
        status: 402,
        outcome: "unknown",
        attempts: 1,
        retryable: false,
        cause: "cancelled",
      },
    },
  },
  ...[
    { name: "no body", step: { status: 500 } },
    { name: "an empty body", step: { status: 500, text: "" } },
    { name: "HTML", step: { status: 500, text: html } },
    { name: "a body that is cut", step: { status: 500, text: "{", ends: "cut" } as const },
    { name: "another encoding", step: { status: 500, bytes: [34, 228, 34] } },
    { name: "a body that is too large", step: { status: 500, json: "a".repeat(100) } },
  ].map(
    ({ name, step }): BehaviourCase => ({
      name: `error: a status of failure counts also with ${name}`,
      given: { operation: "create", client: { maxResponseBytes: 100 }, server: [step] },
      want: {
        sentAt: [0],
        error: {
          code: "internal_server_error",
          status: 500,
          outcome: "unknown",
          attempts: 1,
          retryable: false,
          body: { $js: "undefined" },
        },
      },
    }),
  ),
];
