import type { BehaviourCase, Step } from "./case.ts";
import { repeatable, single } from "./effects.ts";

const unavailable: Step = { status: 503 };
const fine: Step = { status: 200, json: { Name: "a" } };
const value = { Name: "a" };

function unavailableFor(text: string): Step {
  return { status: 503, headers: { "retry-after": text } };
}

const busy = { code: "service_unavailable", status: 503, outcome: "unchanged" } as const;

/** What is sent again, when, and when the client stops trying. */
export const cases: readonly BehaviourCase[] = [
  ...repeatable.flatMap((operation): BehaviourCase[] => [
    {
      name: `default: ${operation}: two faults, then success`,
      given: { operation, server: [unavailable, { fault: "reset" }, fine] },
      want: { sentAt: [0, 250, 750], waits: [250, 500], value },
    },
    {
      name: `default: ${operation}: a body that was cut is fetched again`,
      given: { operation, server: [{ status: 200, text: '{"Na', ends: "cut" }, fine] },
      want: { sentAt: [0, 250], waits: [250], value },
    },
    {
      name: `default: ${operation}: a timeout, then success`,
      given: { operation, server: [{ fault: "silence" }, fine] },
      want: { sentAt: [0, 1250], waits: [250], value },
    },
  ]),
  ...single.map(
    (operation): BehaviourCase => ({
      name: `default: ${operation}: refused twice, then success; it was sent once`,
      given: { operation, server: [{ fault: "refused" }, { fault: "refused" }, fine] },
      want: { sentAt: [0, 250, 750], waits: [250, 500], value },
    }),
  ),
  {
    name: "error: a call that was refused once and then lost is not sent a third time",
    given: { operation: "notify", server: [{ fault: "refused" }, { fault: "reset" }] },
    want: {
      sentAt: [0, 250],
      waits: [250],
      error: {
        code: "outcome_unknown",
        outcome: "unknown",
        attempts: 2,
        retryable: false,
        cause: "connection_lost",
        sentAt: "2026-01-05T10:00:00.250Z",
      },
    },
  },
  {
    name: "error: an attempt that never left does not hide one before it that did",
    given: {
      operation: "replace",
      client: { maxRetries: 1 },
      server: [{ fault: "reset" }, { fault: "refused" }],
    },
    want: {
      sentAt: [0, 250],
      waits: [250],
      error: {
        code: "connection_lost",
        outcome: "unknown",
        attempts: 2,
        retryable: true,
        cause: "TypeError › Error › ECONNREFUSED",
        sentAt: "2026-01-05T10:00:00.000Z",
        message: ["the connection broke"],
      },
    },
  },
  {
    name: "error: a refusal after an attempt that may have arrived leaves open what happened",
    given: { operation: "replace", server: [{ fault: "reset" }, { status: 402 }] },
    want: {
      sentAt: [0, 250],
      waits: [250],
      error: {
        code: "business_rule",
        status: 402,
        outcome: "unknown",
        attempts: 2,
        retryable: false,
      },
    },
  },
  {
    name: "error: a refusal after an attempt that never left is a refusal",
    given: { operation: "replace", server: [{ fault: "refused" }, { status: 402 }] },
    want: {
      sentAt: [0, 250],
      waits: [250],
      error: {
        code: "business_rule",
        status: 402,
        outcome: "refused",
        attempts: 2,
        retryable: false,
      },
    },
  },
  {
    name: "error: a reading call that is refused the second time has changed nothing either time",
    given: { operation: "read", server: [{ fault: "reset" }, { status: 404 }] },
    want: {
      sentAt: [0, 250],
      waits: [250],
      error: {
        code: "not_found",
        status: 404,
        outcome: "refused",
        attempts: 2,
        retryable: false,
      },
    },
  },
  {
    name: "args: Retry-After in seconds",
    given: { operation: "read", server: [unavailableFor("2"), fine] },
    want: { sentAt: [0, 2000], waits: [2000], value },
  },
  {
    name: "args: Retry-After of zero",
    given: { operation: "read", server: [unavailableFor("0"), fine] },
    want: { sentAt: [0, 0], waits: [0], value },
  },
  {
    name: "args: Retry-After as a date",
    given: { operation: "read", server: [unavailableFor("Mon, 05 Jan 2026 10:00:03 GMT"), fine] },
    want: { sentAt: [0, 3000], waits: [3000], value },
  },
  {
    name: "args: Retry-After as a date in the old form",
    given: {
      operation: "read",
      server: [unavailableFor("Monday, 05-Jan-26 10:00:03 GMT"), fine],
    },
    want: { sentAt: [0, 3000], waits: [3000], value },
  },
  {
    name: "args: Retry-After as a date in the past",
    given: { operation: "read", server: [unavailableFor("Mon, 05 Jan 2026 09:00:00 GMT"), fine] },
    want: { sentAt: [0, 0], waits: [0], value },
  },
  ...["", "soon", "-5", "1.5", "1e3", "5, 5", "Mon 1", "2026-01-05", "GMT"].map(
    (text): BehaviourCase => ({
      name: `args: Retry-After that cannot be read: "${text}"`,
      given: { operation: "read", server: [unavailableFor(text), fine] },
      want: { sentAt: [0, 250], waits: [250], value },
    }),
  ),
  {
    name: "error: Retry-After beyond the deadline ends at once and is in the error",
    given: { operation: "read", server: [unavailableFor("60")] },
    want: {
      sentAt: [0],
      endsAt: 0,
      error: { ...busy, attempts: 1, retryable: true, retryAfterMs: 60_000 },
    },
  },
  {
    name: "error: Retry-After of centuries",
    given: { operation: "read", server: [unavailableFor("9999999999")] },
    want: {
      sentAt: [0],
      endsAt: 0,
      error: { ...busy, attempts: 1, retryable: true, retryAfterMs: 9_999_999_999_000 },
    },
  },
  {
    name: "error: Retry-After to the very deadline leaves no time for the attempt",
    given: { operation: "read", server: [unavailableFor("5")] },
    want: {
      sentAt: [0],
      endsAt: 0,
      error: { ...busy, attempts: 1, retryable: true, retryAfterMs: 5000 },
    },
  },
  {
    name: "error: Retry-After as a date beyond the deadline",
    given: { operation: "replace", server: [unavailableFor("Mon, 05 Jan 2026 11:00:00 GMT")] },
    want: {
      sentAt: [0],
      endsAt: 0,
      error: { ...busy, outcome: "unknown", attempts: 1, retryable: true, retryAfterMs: 3_600_000 },
    },
  },
  {
    name: "error: Retry-After does not make a call repeatable",
    given: { operation: "create", server: [unavailableFor("1")] },
    want: {
      sentAt: [0],
      error: { ...busy, outcome: "unknown", attempts: 1, retryable: false, retryAfterMs: 1000 },
    },
  },
  {
    name: "args: jitter: the least",
    given: { operation: "read", random: 0, server: [unavailable, unavailable, fine] },
    want: { sentAt: [0, 0, 0], waits: [0, 0], value },
  },
  {
    name: "args: jitter: the most",
    given: { operation: "read", random: 0.9999, server: [unavailable, unavailable, fine] },
    want: { sentAt: [0, 499, 1498], waits: [499, 999], value },
  },
  {
    name: "args: waits double up to 20 s",
    given: {
      operation: "read",
      client: { maxRetries: 9, deadlineMs: 600_000 },
      server: [...Array<Step>(8).fill(unavailable), fine],
    },
    want: {
      sentAt: [0, 250, 750, 1750, 3750, 7750, 15_750, 25_750, 35_750],
      waits: [250, 500, 1000, 2000, 4000, 8000, 10_000, 10_000],
      value,
    },
  },
  {
    name: "args: maxRetries of zero",
    given: { operation: "read", client: { maxRetries: 0 }, server: [unavailable] },
    want: { sentAt: [0], error: { ...busy, attempts: 1, retryable: true } },
  },
  {
    name: "args: maxRetries of a call wins over the client's",
    given: {
      operation: "read",
      client: { maxRetries: 0 },
      options: { maxRetries: 1 },
      server: [unavailable, unavailable],
    },
    want: { sentAt: [0, 250], waits: [250], error: { ...busy, attempts: 2, retryable: true } },
  },
  {
    name: "error: maxRetries does not make a call repeatable",
    given: { operation: "create", client: { maxRetries: 100 }, server: [{ fault: "reset" }] },
    want: {
      sentAt: [0],
      error: {
        code: "outcome_unknown",
        outcome: "unknown",
        attempts: 1,
        retryable: false,
        cause: "connection_lost",
      },
    },
  },
  {
    name: "error: a wait that would outlast the deadline is not begun",
    given: { operation: "read", client: { deadlineMs: 600 }, server: [unavailable, unavailable] },
    want: {
      sentAt: [0, 250],
      waits: [250],
      endsAt: 250,
      error: { ...busy, attempts: 2, retryable: true },
    },
  },
];
