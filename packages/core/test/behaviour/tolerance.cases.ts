import type { BehaviourCase, Data } from "./case.ts";
import { secret } from "./operations.ts";

const values: readonly { name: string; value: Data }[] = [
  { name: "a field that nobody knows", value: { Name: "a", Unheard: { Of: [1] } } },
  { name: "a value that is not in the list of known ones", value: { Status: "TeleportedToCourt" } },
  { name: "another type than described", value: { Name: 5, Rows: "none" } },
  { name: "nothing of what is described", value: {} },
  { name: "null instead of an object", value: null },
  { name: "a list instead of an object", value: [{ Name: "a" }] },
];

/** Answers that nobody described are passed on unchanged. Nothing is dropped, and nothing throws. */
export const cases: readonly BehaviourCase[] = [
  ...values.map(
    ({ name, value }): BehaviourCase => ({
      name: `default: an answer with ${name}`,
      given: { operation: "create", server: [{ status: 200, json: value }] },
      want: { sentAt: [0], value },
    }),
  ),
  {
    name: "default: an integer that JavaScript would round is a text of its digits",
    given: { operation: "read", server: [{ status: 200, text: '{"Id":12345678901234567894}' }] },
    want: { sentAt: [0], value: { Id: "12345678901234567894" } },
  },
  {
    name: "default: an integer that JavaScript would round, in the body of an error",
    given: { operation: "create", server: [{ status: 400, text: '{"Id":9007199254740993}' }] },
    want: {
      sentAt: [0],
      error: {
        code: "bad_request",
        status: 400,
        outcome: "refused",
        attempts: 1,
        retryable: false,
        body: { Id: "9007199254740993" },
      },
    },
  },
  {
    name: "default: a field called __proto__ in an answer is a field",
    given: {
      operation: "read",
      server: [{ status: 200, text: `{"__proto__":"${secret}"}` }],
    },
    want: { sentAt: [0], value: { $js: "own __proto__" } },
  },
  {
    name: "default: the body of an error with fields that nobody knows",
    given: { operation: "create", server: [{ status: 400, json: { Unheard: [secret] } }] },
    want: {
      sentAt: [0],
      error: {
        code: "bad_request",
        status: 400,
        outcome: "refused",
        attempts: 1,
        retryable: false,
        body: { Unheard: [secret] },
      },
    },
  },
];
