import type { BehaviourCase } from "./case.ts";
import { secret } from "./operations.ts";

const body = { Message: secret };
const operations = ["readMore", "createMore"] as const;
const again = { "retry-after": "1" };

/** Documented statuses that have no class of their own. */
export const cases: readonly BehaviourCase[] = [
  ...operations.flatMap((operation) =>
    [409, 422].map(
      (status): BehaviourCase => ({
        name: `error: ${operation}: ${status} is a refusal, told as documented`,
        given: { operation, server: [{ status, json: body }] },
        want: {
          sentAt: [0],
          error: {
            code: "other_status",
            status,
            outcome: "refused",
            attempts: 1,
            retryable: false,
            body,
            message: [`the API answered ${status}. Documented`, "`body`"],
          },
        },
      }),
    ),
  ),
  ...[304, 501].flatMap((status): BehaviourCase[] => {
    const server = [status === 304 ? { status } : { status, json: body }];
    const error = { code: "other_status", status, attempts: 1, retryable: false } as const;
    return [
      {
        name: `error: readMore: ${status} changes nothing`,
        given: { operation: "readMore", server },
        want: { sentAt: [0], error: { ...error, outcome: "unchanged", message: ["Documented"] } },
      },
      {
        name: `error: createMore: ${status} leaves open what happened, and says whom to ask`,
        given: { operation: "createMore", server },
        want: {
          sentAt: [0],
          error: {
            ...error,
            outcome: "unknown",
            message: [`${status}`, "Ask `getThing` by ThingNumber"],
          },
        },
      },
    ];
  }),
  ...[408, 429, 502].map(
    (status): BehaviourCase => ({
      name: `error: readMore: ${status} is sent again, as one that is not documented is`,
      given: { operation: "readMore", server: [{ status }, { status }, { status, json: body }] },
      want: {
        sentAt: [0, 250, 750],
        waits: [250, 500],
        error: {
          code: "other_status",
          status,
          outcome: status === 429 ? "refused" : "unchanged",
          attempts: 3,
          retryable: true,
          body,
        },
      },
    }),
  ),
  ...[408, 502].map(
    (status): BehaviourCase => ({
      name: `error: createMore: ${status} is never sent again, and keeps its body`,
      given: { operation: "createMore", server: [{ status, json: body, headers: again }] },
      want: {
        sentAt: [0],
        error: {
          code: "other_status",
          status,
          outcome: "unknown",
          attempts: 1,
          retryable: false,
          retryAfterMs: 1000,
          body,
          message: ["Do not send it again before you know"],
        },
      },
    }),
  ),
  {
    name: "error: createMore: 429 is final",
    given: { operation: "createMore", server: [{ status: 429, headers: again }] },
    want: {
      sentAt: [0],
      error: {
        code: "other_status",
        status: 429,
        outcome: "refused",
        attempts: 1,
        retryable: false,
        retryAfterMs: 1000,
      },
    },
  },
  ...operations.map(
    (operation): BehaviourCase => ({
      name: `error: ${operation}: a status that it does not document stays undocumented`,
      given: { operation, server: [{ status: 410 }] },
      want: {
        sentAt: [0],
        error: {
          code: "unexpected_status",
          status: 410,
          outcome: "refused",
          attempts: 1,
          retryable: false,
          message: ["Not documented"],
        },
      },
    }),
  ),
  {
    name: "error: readMore: a redirect is told as one, documented or not",
    given: {
      operation: "readMore",
      server: [{ status: 302, headers: { location: "https://b.example/" } }],
    },
    want: {
      sentAt: [0],
      error: {
        code: "unexpected_redirect",
        status: 302,
        outcome: "unchanged",
        attempts: 1,
        retryable: false,
      },
    },
  },
];
