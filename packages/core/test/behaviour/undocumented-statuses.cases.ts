import type { BehaviourCase } from "./case.ts";
import { effects, outcomeOf, repeatable, single, start } from "./effects.ts";
import { secret } from "./operations.ts";

// The request was refused. A server that answers like this has not passed it on.
const refusals = [405, 409, 410, 415, 418, 422, 429, 431];
// A server that answers like this may have passed the request on before.
const open = [300, 304, 408, 501, 502, 504, 599];

const json = { Message: secret };

/** Statuses that the documentation does not list. After none of them the call is sent again. */
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
  ...effects.map(
    (operation): BehaviourCase => ({
      name: `error: ${operation}: 429 is final, also where it says when to come back`,
      given: { operation, server: [{ status: 429, headers: { "retry-after": "1" } }] },
      want: {
        sentAt: [0],
        error: {
          code: "unexpected_status",
          status: 429,
          outcome: "refused",
          attempts: 1,
          retryable: false,
          retryAfterMs: 1000,
        },
      },
    }),
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
