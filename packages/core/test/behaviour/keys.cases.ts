import type { BehaviourCase, Data, KeyStep } from "./case.ts";
import { effects } from "./effects.ts";
import { key, secret } from "./operations.ts";

const fine = { status: 200, json: "a" };
const value = "a";
const sent = { headers: { "x-api-key": key } };

const refused = { code: "invalid_configuration", outcome: "not_sent", attempts: 0 } as const;
/** For a function: the first attempt had begun when it was asked for the key. */
const failed = { ...refused, attempts: 1 } as const;

// Refused when the client is made. What a function gives is refused when it is needed.
const bad: readonly { name: string; given: Data; message: string }[] = [
  { name: "missing", given: { $js: "undefined" }, message: "is empty" },
  { name: "null", given: null, message: "is empty" },
  { name: "empty", given: "", message: "is empty" },
  { name: "a number", given: 12345, message: "is empty" },
  { name: "with a line break behind", given: `${secret}\n`, message: "a line break" },
  { name: "with a line break within", given: `${secret}\r\nHost: x`, message: "a line break" },
  { name: "with a space before", given: ` ${secret}`, message: "a space" },
  { name: "with a space within", given: `${secret} ${secret}`, message: "a space" },
  { name: "with a tab", given: `${secret}\t`, message: "another wrong character" },
  { name: "with a NUL", given: `${secret}\u0000`, message: "another wrong character" },
  { name: "beyond ASCII", given: `${secret}ä`, message: "another wrong character" },
  {
    name: "with an invisible space",
    given: `${secret}\u200b`,
    message: "another wrong character",
  },
];

const denied = { status: 401 };
const unauthorized = {
  code: "unauthorized",
  status: 401,
  outcome: "refused",
  attempts: 1,
  retryable: false,
} as const;

function once(step: KeyStep): readonly KeyStep[] {
  return [step];
}

/** Keys, and functions that give a key. No key is ever shown, not even a bad one. */
export const cases: readonly BehaviourCase[] = [
  {
    name: "default: a key",
    given: { operation: "read", server: [fine] },
    want: { sentAt: [0], request: sent, value },
  },
  {
    name: "args: a function that gives the key at once",
    given: { operation: "read", key: once({ gives: key }), server: [fine] },
    want: { sentAt: [0], keyAsked: 1, request: sent, value },
  },
  {
    name: "args: a function that gives the key later",
    given: { operation: "read", key: once({ after: 200, gives: key }), server: [fine] },
    want: { sentAt: [200], keyAsked: 1, request: sent, value },
  },
  {
    name: "behavior: calls that wait for the key share one question",
    given: {
      operation: "create",
      calls: 3,
      key: once({ after: 200, gives: key }),
      server: [fine, fine, fine],
    },
    want: { sentAt: [200, 200, 200], keyAsked: 1, request: sent, value },
  },
  {
    name: "behavior: a key that is given at once is for one call, since another may run in another context",
    given: {
      operation: "create",
      calls: 3,
      key: [{ gives: key }, { gives: key }, { gives: key }],
      server: [fine, fine, fine],
    },
    want: { sentAt: [0, 0, 0], keyAsked: 3, request: sent, value },
  },
  ...effects.map(
    (operation): BehaviourCase => ({
      name: `error: ${operation}: after a 401 the function is asked once more, and its key is the same`,
      given: { operation, key: [{ gives: key }, { gives: key }], server: [denied] },
      want: {
        sentAt: [0],
        keyAsked: 2,
        events: ["request 1", "response 1 401", "failure 1 unauthorized"],
        error: unauthorized,
      },
    }),
  ),
  ...(["rejects", "throws"] as const).map(
    (fails): BehaviourCase => ({
      name: `error: the 401 stands if the function ${fails} when it is asked once more`,
      given: { operation: "create", key: [{ gives: key }, { fails }], server: [denied] },
      want: { sentAt: [0], keyAsked: 2, error: unauthorized },
    }),
  ),
  {
    name: "error: the 401 stands if the function gives no key any more",
    given: { operation: "create", key: [{ gives: key }, { never: true }], server: [denied] },
    want: { sentAt: [0], endsAt: 1000, keyAsked: 2, error: unauthorized },
  },
  {
    name: "error: a key is no function, so a 401 is final",
    given: { operation: "read", server: [denied] },
    want: { sentAt: [0], error: unauthorized },
  },
  {
    name: "error: nothing is asked again where nothing may be sent again",
    given: {
      operation: "create",
      client: { maxRetries: 0 },
      key: once({ gives: key }),
      server: [denied],
    },
    want: { sentAt: [0], keyAsked: 1, error: unauthorized },
  },
  {
    name: "error: the message says that the function is slow, and not the API",
    given: { operation: "read", client: { maxRetries: 0 }, key: once({ never: true }) },
    want: {
      sentAt: [],
      error: {
        code: "timeout",
        outcome: "not_sent",
        attempts: 1,
        retryable: true,
        message: ["the function of `apiKey` gave no key within 1000 ms"],
      },
    },
  },
  {
    name: "error: the deadline, too, says that the function is slow",
    given: {
      operation: "read",
      client: { deadlineMs: 500 },
      key: once({ never: true }),
    },
    want: {
      sentAt: [],
      error: {
        code: "deadline",
        outcome: "not_sent",
        attempts: 1,
        retryable: true,
        message: ["the function of `apiKey` gave no key within 500 ms"],
      },
    },
  },
  {
    name: "error: a function that was slow once is not blamed for a slow API",
    given: {
      operation: "read",
      client: { maxRetries: 1 },
      key: [{ never: true }, { gives: key }],
      server: [{ fault: "silence" }],
    },
    want: {
      sentAt: [1250],
      waits: [250],
      error: {
        code: "timeout",
        outcome: "unchanged",
        attempts: 2,
        retryable: true,
        message: ["no answer within 1000 ms"],
      },
    },
  },
  {
    name: "behavior: the key is asked for before every attempt",
    given: {
      operation: "read",
      key: [{ gives: key }, { gives: key }, { gives: key }],
      server: [{ status: 503 }, { fault: "reset" }, fine],
    },
    want: { sentAt: [0, 250, 750], waits: [250, 500], keyAsked: 3, request: sent, value },
  },
  {
    name: "behavior: a function that never answers is asked again by the next attempt",
    given: {
      operation: "create",
      key: [{ never: true }, { gives: key }],
      server: [fine],
    },
    want: { sentAt: [1250], waits: [250], keyAsked: 2, request: sent, value },
  },
  {
    name: "behavior: nothing is asked where the call was cancelled before",
    given: { operation: "read", cancelAt: -1, key: once({ gives: key }) },
    want: {
      sentAt: [],
      keyAsked: 0,
      error: { code: "cancelled", outcome: "not_sent", attempts: 1, retryable: true },
    },
  },
  ...(
    [
      { fails: "rejects", cause: "Error" },
      { fails: "throws", cause: "Error" },
      { fails: "rejects with an error of another call", cause: "business_rule" },
    ] as const
  ).flatMap(({ fails, cause }) =>
    (["read", "create"] as const).map(
      (operation): BehaviourCase => ({
        name: `error: ${operation}: a function that ${fails}`,
        given: { operation, key: once({ fails }) },
        want: {
          sentAt: [],
          keyAsked: 1,
          error: {
            ...failed,
            retryable: false,
            option: "apiKey",
            cause,
            message: ["is a function that failed", "Nothing was sent"],
          },
        },
      }),
    ),
  ),
  ...(
    [
      { name: "that fails", key: { fails: "rejects" }, cause: "Error" },
      { name: "with a bad key", key: { gives: "" } },
    ] as const
  ).map(
    ({ name, key: second, ...want }): BehaviourCase => ({
      name: `error: a function ${name} for the next attempt does not hide one that may have arrived`,
      given: { operation: "replace", key: [{ gives: key }, second], server: [{ fault: "reset" }] },
      want: {
        sentAt: [0],
        waits: [250],
        keyAsked: 2,
        events: ["request 1", "retry 1 connection_lost 250", "failure 2 invalid_configuration"],
        error: {
          code: "invalid_configuration",
          outcome: "unknown",
          attempts: 2,
          retryable: false,
          option: "apiKey",
          ...want,
        },
      },
    }),
  ),
  {
    name: "error: a failing function fails every call that shares the question",
    given: { operation: "create", calls: 3, key: once({ after: 200, fails: "rejects" }) },
    want: {
      sentAt: [],
      keyAsked: 1,
      error: { ...failed, retryable: false, option: "apiKey", cause: "Error" },
    },
  },
  ...bad.map(
    ({ name, given, message }): BehaviourCase => ({
      name: `error: a key ${name} is refused when the client is made`,
      given: { operation: "read", client: { apiKey: given } },
      want: {
        sentAt: [],
        events: [],
        error: {
          ...refused,
          retryable: false,
          operation: null,
          option: "apiKey",
          message: ["`apiKey`", message],
        },
      },
    }),
  ),
  ...bad.map(
    ({ name, given, message }): BehaviourCase => ({
      name: `error: a key ${name} is refused when a function gives it`,
      given: { operation: "create", key: once({ after: 0, gives: given }) },
      want: {
        sentAt: [],
        events: ["failure 1 invalid_configuration"],
        error: { ...failed, retryable: false, option: "apiKey", message: ["`apiKey`", message] },
      },
    }),
  ),
];
