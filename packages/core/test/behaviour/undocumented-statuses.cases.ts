import type { BehaviourCase } from "./case.ts";
import { outcomeOf, repeatable, single, start } from "./effects.ts";
import { secret } from "./operations.ts";

// The request was refused. A server that answers like this has not passed it on.
const refusals = [405, 409, 410, 415, 418, 422, 431];
// A server that answers like this may have passed the request on before.
const open = [300, 304, 501, 599];
// So may a server that answers like this, but it may answer otherwise a little later.
const passing = [408, 502, 504];

const json = { Message: secret };

/** Statuses that the documentation does not list. */
export const cases: readonly BehaviourCase[] = [
  ...refusals.flatMap((status) =>
    (["read", "create"] as const).map(
      (operation): BehaviourCase => ({
        name: `error: ${operation}: ${status} is a refusal`,
        given: { operation, server: [{ status, json }] },
        want: {
          sentAt: [0],
          error: {
            code: "unexpected_status",
            status,
            outcome: "refused",
            attempts: 1,
            retryable: false,
            body: json,
            message: [String(status), "Not documented"],
          },
        },
      }),
    ),
  ),
  ...open.flatMap((status) =>
    repeatable.map(
      (operation): BehaviourCase => ({
        name: `error: ${operation}: ${status} leaves open what happened`,
        given: { operation, server: [status === 304 ? { status } : { status, json }] },
        want: {
          sentAt: [0],
          error: {
            code: "unexpected_status",
            status,
            outcome: outcomeOf(operation),
            attempts: 1,
            retryable: false,
          },
        },
      }),
    ),
  ),
  ...open.flatMap((status) =>
    single.map(
      (operation): BehaviourCase => ({
        name: `error: ${operation}: ${status} leaves open what happened`,
        given: { operation, server: [status === 304 ? { status } : { status, json }] },
        want: {
          sentAt: [0],
          error: {
            code: "outcome_unknown",
            status,
            outcome: "unknown",
            attempts: 1,
            retryable: false,
            sentAt: start,
            cause: "unexpected_status",
            message: [`status ${status}`, "Do not send it again before you know"],
          },
        },
      }),
    ),
  ),
  ...[...passing, 429].flatMap((status) =>
    repeatable.map((operation): BehaviourCase => {
      const step = { status, json };
      return {
        name: `error: ${operation}: ${status} is sent again, as often as allowed`,
        given: { operation, server: [step, step, step] },
        want: {
          sentAt: [0, 250, 750],
          waits: [250, 500],
          error: {
            code: "unexpected_status",
            status,
            outcome: status === 429 ? "refused" : outcomeOf(operation),
            attempts: 3,
            retryable: true,
          },
        },
      };
    }),
  ),
  ...[...passing, 429].flatMap((status) =>
    repeatable.map(
      (operation): BehaviourCase => ({
        name: `default: ${operation}: ${status}, then success when it says to come back`,
        given: {
          operation,
          server: [
            { status, headers: { "retry-after": "2" } },
            { status: 200, json: "a" },
          ],
        },
        want: { sentAt: [0, 2000], waits: [2000], value: "a" },
      }),
    ),
  ),
  ...single.flatMap((operation): BehaviourCase[] => {
    const step = { status: 429, headers: { "retry-after": "1" } };
    const refused = {
      code: "unexpected_status",
      status: 429,
      outcome: "refused",
      retryAfterMs: 1000,
    } as const;
    const again = { retryRateLimited: true };
    return [
      {
        name: `error: ${operation}: 429 is final, also where it says when to come back`,
        given: { operation, server: [step] },
        want: { sentAt: [0], error: { ...refused, attempts: 1, retryable: false } },
      },
      {
        name: `args: ${operation}: sent again when a 429 says so, if the caller of the call wants it`,
        given: { operation, options: again, server: [step, { status: 200, json: "a" }] },
        want: { sentAt: [0, 1000], waits: [1000], value: "a" },
      },
      {
        name: `error: ${operation}: 429 to the end`,
        given: { operation, client: again, server: [step, step, step] },
        want: {
          sentAt: [0, 1000, 2000],
          waits: [1000, 1000],
          error: { ...refused, attempts: 3, retryable: true },
        },
      },
      {
        name: `error: ${operation}: 429 without a time is final, whatever the caller wants`,
        given: { operation, client: again, server: [{ status: 429 }] },
        want: {
          sentAt: [0],
          error: {
            code: "unexpected_status",
            status: 429,
            outcome: "refused",
            attempts: 1,
            retryable: false,
          },
        },
      },
      {
        name: `error: ${operation}: what comes after a 429 is told by itself`,
        given: { operation, client: again, server: [step, { status: 402 }] },
        want: {
          sentAt: [0, 1000],
          waits: [1000],
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
        name: `error: ${operation}: no other status is sent again because of it`,
        given: {
          operation,
          client: again,
          server: [{ status: 503, headers: { "retry-after": "1" } }],
        },
        want: {
          sentAt: [0],
          error: {
            code: "service_unavailable",
            status: 503,
            outcome: "unknown",
            attempts: 1,
            retryable: false,
            retryAfterMs: 1000,
          },
        },
      },
      {
        name: `error: ${operation}: lost after a 429`,
        given: { operation, client: again, server: [step, { fault: "reset" }] },
        want: {
          sentAt: [0, 1000],
          waits: [1000],
          error: {
            code: "outcome_unknown",
            outcome: "unknown",
            attempts: 2,
            retryable: false,
            cause: "connection_lost",
          },
        },
      },
    ];
  }),
  // The machine before the API may have passed the request on.
  ...passing.flatMap((status) =>
    single.map(
      (operation): BehaviourCase => ({
        name: `error: ${operation}: ${status} leaves open what happened`,
        given: { operation, server: [{ status, headers: { "retry-after": "1" } }] },
        want: {
          sentAt: [0],
          error: {
            code: "outcome_unknown",
            status,
            outcome: "unknown",
            attempts: 1,
            retryable: false,
            retryAfterMs: 1000,
            cause: "unexpected_status",
          },
        },
      }),
    ),
  ),
  {
    name: "error: a status that others document, but not this operation, is undocumented",
    given: { operation: "wide", server: [{ status: 404, json }] },
    want: {
      sentAt: [0],
      error: {
        code: "unexpected_status",
        status: 404,
        outcome: "refused",
        attempts: 1,
        retryable: false,
        body: json,
      },
    },
  },
  {
    name: "error: 503 where it is not documented leaves open what happened",
    given: { operation: "wide", server: [{ status: 503, json }] },
    want: {
      sentAt: [0],
      error: {
        code: "outcome_unknown",
        status: 503,
        outcome: "unknown",
        attempts: 1,
        retryable: false,
        cause: "unexpected_status",
        message: ["No known call shows it."],
      },
    },
  },
];
