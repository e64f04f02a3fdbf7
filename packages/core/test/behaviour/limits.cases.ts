import type { Effect } from "../../src/operation.ts";
import type { BehaviourCase, Given, KeyStep, Step, WantedError } from "./case.ts";
import { effects, outcomeOf, repeatable, single, start } from "./effects.ts";

const silence: Step = { fault: "silence" };
const silentBody: Step = { status: 200, text: '{"Na', ends: "silence" };
const never: readonly KeyStep[] = [{ never: true }, { never: true }, { never: true }];

/** How far a call can have come when a limit ends it. */
const phases: readonly { at: string; given: Partial<Given>; sent: boolean; status?: number }[] = [
  { at: "while the key is fetched", given: { key: never }, sent: false },
  { at: "before the headers", given: { server: [silence, silence, silence] }, sent: true },
  {
    at: "within the body",
    given: { server: [silentBody, silentBody, silentBody] },
    sent: true,
    status: 200,
  },
];

interface Ending {
  readonly code: "timeout" | "deadline" | "cancelled";
  readonly attempts: number;
}

// How a call ends if a limit has stopped it.
function end(
  operation: Effect,
  { code, attempts }: Ending,
  sent: boolean,
  status?: number,
): WantedError {
  const seen = status === undefined ? {} : { status };
  if (!sent) return { code, outcome: "not_sent", attempts, retryable: true };
  if (repeatable.includes(operation)) {
    return { code, ...seen, outcome: outcomeOf(operation), attempts, retryable: true };
  }
  const open = { code: "outcome_unknown", cause: code, sentAt: start } as const;
  return { ...open, ...seen, outcome: "unknown", attempts, retryable: false };
}

const timeouts = effects.flatMap((operation) =>
  phases.map(({ at, given, sent, status }): BehaviourCase => {
    const attempts = sent && single.includes(operation) ? 1 : 3;
    return {
      name: `error: ${operation}: timeout ${at}`,
      given: { operation, ...given },
      want: {
        sentAt: sent ? [0, 1250, 2750].slice(0, attempts) : [],
        waits: [250, 500].slice(0, attempts - 1),
        endsAt: attempts === 1 ? 1000 : 3750,
        error: end(operation, { code: "timeout", attempts }, sent, status),
      },
    };
  }),
);

const deadlines = effects.flatMap((operation) =>
  phases.map(
    ({ at, given, sent, status }): BehaviourCase => ({
      name: `error: ${operation}: deadline ${at}`,
      given: { operation, ...given, client: { timeoutMs: 900, deadlineMs: 700 } },
      want: {
        sentAt: sent ? [0] : [],
        endsAt: 700,
        error: end(operation, { code: "deadline", attempts: 1 }, sent, status),
      },
    }),
  ),
);

const cancellations = effects.flatMap((operation) => [
  {
    name: `error: ${operation}: cancelled before it started`,
    given: { operation, cancelAt: -1 },
    want: {
      sentAt: [],
      endsAt: 0,
      error: end(operation, { code: "cancelled", attempts: 1 }, false),
    },
  },
  ...phases.map(
    ({ at, given, sent, status }): BehaviourCase => ({
      name: `error: ${operation}: cancelled ${at}`,
      given: { operation, ...given, cancelAt: 300 },
      want: {
        sentAt: sent ? [0] : [],
        endsAt: 300,
        error: end(operation, { code: "cancelled", attempts: 1 }, sent, status),
      },
    }),
  ),
]);

const waiting = [
  ...repeatable.map(
    (operation): BehaviourCase => ({
      name: `error: ${operation}: cancelled while it waits to be sent again`,
      given: { operation, cancelAt: 100, server: [{ status: 503 }] },
      want: {
        sentAt: [0],
        waits: [250],
        endsAt: 100,
        error: end(operation, { code: "cancelled", attempts: 1 }, true, 503),
      },
    }),
  ),
  ...single.map(
    (operation): BehaviourCase => ({
      name: `error: ${operation}: cancelled while it waits after a refused connection`,
      given: { operation, cancelAt: 100, server: [{ fault: "refused" }] },
      want: {
        sentAt: [0],
        waits: [250],
        endsAt: 100,
        error: end(operation, { code: "cancelled", attempts: 1 }, false),
      },
    }),
  ),
];

const others: readonly BehaviourCase[] = [
  {
    name: "default: an answer just in time",
    given: { operation: "create", server: [{ status: 200, after: 999, json: "a" }] },
    want: { sentAt: [0], endsAt: 999, value: "a" },
  },
  {
    name: "default: a cancellation after the end changes nothing",
    given: { operation: "create", cancelAt: 500, server: [{ status: 200, json: "a" }] },
    want: { sentAt: [0], endsAt: 0, value: "a" },
  },
  {
    name: "default: limits start anew with every attempt, the deadline does not",
    given: {
      operation: "read",
      client: { deadlineMs: 1500 },
      server: [silence, silence],
    },
    want: {
      sentAt: [0, 1250],
      waits: [250],
      endsAt: 1500,
      error: end("read", { code: "deadline", attempts: 2 }, true),
    },
  },
  {
    name: "args: limits of a call win over the client's",
    given: {
      operation: "create",
      client: { timeoutMs: 10, deadlineMs: 20 },
      options: { timeoutMs: 400, deadlineMs: 300 },
      server: [silence],
    },
    want: {
      sentAt: [0],
      endsAt: 300,
      error: { ...end("create", { code: "deadline", attempts: 1 }, true), message: ["deadline"] },
    },
  },
  {
    name: "args: the deadline wins where both limits are reached together",
    given: { operation: "read", client: { deadlineMs: 1000 }, server: [silence] },
    want: {
      sentAt: [0],
      endsAt: 1000,
      error: {
        ...end("read", { code: "deadline", attempts: 1 }, true),
        message: ["no answer within 1000 ms, retries included"],
      },
    },
  },
  {
    name: "args: the longest limits there are",
    given: {
      operation: "read",
      client: { timeoutMs: 2_147_483_647, deadlineMs: 2_147_483_647 },
      server: [{ status: 200, after: 2_000_000_000, json: "a" }],
    },
    want: { sentAt: [0], endsAt: 2_000_000_000, value: "a" },
  },
  {
    name: "behavior: the key and the request share the time of an attempt",
    given: {
      operation: "create",
      key: [{ after: 600, gives: "k" }],
      server: [silence],
    },
    want: {
      sentAt: [600],
      endsAt: 1000,
      error: {
        ...end("create", { code: "timeout", attempts: 1 }, true),
        sentAt: "2026-01-05T10:00:00.600Z",
      },
    },
  },
  {
    name: "behavior: a key that comes too late sends nothing",
    given: {
      operation: "create",
      client: { maxRetries: 0 },
      key: [{ after: 1500, gives: "k" }],
    },
    want: {
      sentAt: [],
      endsAt: 1000,
      error: end("create", { code: "timeout", attempts: 1 }, false),
    },
  },
  ...(["read", "create"] as const).map(
    (operation): BehaviourCase => ({
      name: `behavior: ${operation}: a transport that does not listen to its signal holds nobody up`,
      given: {
        operation,
        client: { maxRetries: 0 },
        server: [{ status: 200, after: 3000, json: "a", deaf: true }],
      },
      want: {
        sentAt: [0],
        endsAt: 1000,
        events: [
          "request 1",
          operation === "read" ? "failure 1 timeout" : "failure 1 outcome_unknown",
        ],
        error: end(operation, { code: "timeout", attempts: 1 }, true),
      },
    }),
  ),
  {
    name: "error: the message of a timeout names the option",
    given: { operation: "read", client: { maxRetries: 0 }, server: [silence] },
    want: {
      sentAt: [0],
      error: {
        ...end("read", { code: "timeout", attempts: 1 }, true),
        message: ["no answer within 1000 ms", "`timeoutMs`"],
      },
    },
  },
];

/** The timeout of an attempt, the deadline of a call and the signal of the caller. The first of them ends the call. */
export const cases: readonly BehaviourCase[] = [
  ...timeouts,
  ...deadlines,
  ...cancellations,
  ...waiting,
  ...others,
];
