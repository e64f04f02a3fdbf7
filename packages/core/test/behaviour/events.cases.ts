import type { BehaviourCase } from "./case.ts";
import { key } from "./operations.ts";

const fine = { status: 200, json: "a" };

/** Which events the listener gets, and in which order. `check-case.ts` checks such rules in all other cases too. */
export const cases: readonly BehaviourCase[] = [
  {
    name: "default: a call that succeeds",
    given: { operation: "create", server: [fine] },
    want: { sentAt: [0], events: ["request 1", "response 1 200", "success 1"], value: "a" },
  },
  {
    name: "default: a call that succeeds the third time",
    given: { operation: "read", server: [{ status: 503 }, { fault: "reset" }, fine] },
    want: {
      sentAt: [0, 250, 750],
      waits: [250, 500],
      events: [
        "request 1",
        "response 1 503",
        "retry 1 service_unavailable 250",
        "request 2",
        "retry 2 connection_lost 500",
        "request 3",
        "response 3 200",
        "success 3",
      ],
      value: "a",
    },
  },
  {
    name: "error: events: a status of failure",
    given: { operation: "create", server: [{ status: 402 }] },
    want: {
      sentAt: [0],
      events: ["request 1", "response 1 402", "failure 1 business_rule"],
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
    name: "error: events: an answer that cannot be used",
    given: { operation: "create", server: [{ status: 200, text: "<" }] },
    want: {
      sentAt: [0],
      events: ["request 1", "response 1 200", "failure 1 outcome_unknown"],
      error: {
        code: "outcome_unknown",
        status: 200,
        outcome: "unknown",
        attempts: 1,
        retryable: false,
        cause: "unexpected_response",
      },
    },
  },
  {
    name: "error: events: input that is refused",
    given: { operation: "create", input: {} },
    want: {
      sentAt: [],
      events: ["failure 0 invalid_input"],
      error: {
        code: "invalid_input",
        outcome: "not_sent",
        attempts: 0,
        retryable: false,
        field: "body",
      },
    },
  },
  {
    name: "error: events: options of a call that are refused",
    given: { operation: "create", options: { timeout: 1 } },
    want: {
      sentAt: [],
      events: ["failure 0 invalid_configuration"],
      error: {
        code: "invalid_configuration",
        outcome: "not_sent",
        attempts: 0,
        retryable: false,
        option: "timeout",
      },
    },
  },
  {
    name: "error: events: a key that cannot be had",
    given: { operation: "create", key: [{ fails: "throws" }] },
    want: {
      sentAt: [],
      events: ["failure 1 invalid_configuration"],
      error: {
        code: "invalid_configuration",
        outcome: "not_sent",
        attempts: 1,
        retryable: false,
        option: "apiKey",
        cause: "Error",
      },
    },
  },
  {
    name: "error: events: a timeout before the key is there, then a lost connection",
    given: {
      operation: "create",
      key: [{ never: true }, { gives: key }],
      server: [{ fault: "reset" }],
    },
    want: {
      sentAt: [1250],
      waits: [250],
      events: ["retry 1 timeout 250", "request 2", "failure 2 outcome_unknown"],
      error: {
        code: "outcome_unknown",
        outcome: "unknown",
        attempts: 2,
        retryable: false,
        cause: "connection_lost",
      },
    },
  },
  {
    name: "error: events: cancelled before it started",
    given: { operation: "read", cancelAt: -1 },
    want: {
      sentAt: [],
      events: ["failure 1 cancelled"],
      error: { code: "cancelled", outcome: "not_sent", attempts: 1, retryable: true },
    },
  },
  {
    name: "error: events: cancelled while it waits",
    given: { operation: "read", cancelAt: 100, server: [{ status: 503 }] },
    want: {
      sentAt: [0],
      waits: [250],
      events: [
        "request 1",
        "response 1 503",
        "retry 1 service_unavailable 250",
        "failure 1 cancelled",
      ],
      error: { code: "cancelled", status: 503, outcome: "unchanged", attempts: 1, retryable: true },
    },
  },
];
