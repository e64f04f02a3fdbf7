import type { BehaviourCase, Data } from "./case.ts";
import { key, secret } from "./operations.ts";

const requests: readonly {
  name: string;
  headers?: { readonly [name: string]: string };
  json?: Data;
  id?: string;
}[] = [
  { name: "X-Request-Id", headers: { "x-request-id": "r-1" }, id: "r-1" },
  { name: "Request-Id", headers: { "request-id": "a:b.c_d" }, id: "a:b.c_d" },
  { name: "X-Correlation-Id", headers: { "x-correlation-id": "r-1" }, id: "r-1" },
  {
    name: "the first of several",
    headers: { "x-correlation-id": "r-3", "x-request-id": "r-1", "request-id": "r-2" },
    id: "r-1",
  },
  { name: "the body", json: { RequestId: "r-1" }, id: "r-1" },
  {
    name: "a header before the body",
    headers: { "x-request-id": "r-1" },
    json: { RequestId: "r-2" },
    id: "r-1",
  },
  {
    name: "the body where the header holds no identifier",
    headers: { "x-request-id": "see below" },
    json: { RequestId: "r-2" },
    id: "r-2",
  },
  { name: "none", json: {} },
  { name: "none, and no body" },
  { name: "what is no identifier: white space", headers: { "x-request-id": `of ${secret}` } },
  { name: "what is no identifier: too long", headers: { "x-request-id": "a".repeat(101) } },
  { name: "what is no identifier: a line break", json: { RequestId: `r\n${secret}` } },
  { name: "what is no identifier: the key", headers: { "x-request-id": key } },
  { name: "what is no identifier: one with the key", json: { RequestId: `r-${key}.1` } },
  {
    name: "the body where the header echoes the key",
    headers: { "request-id": key },
    json: { RequestId: "r-2" },
    id: "r-2",
  },
  { name: "what is no identifier: a number", json: { RequestId: 5 } },
  { name: "what is no identifier: an object", json: { RequestId: { Id: secret } } },
  { name: "a body that is no object", json: ["RequestId"] },
  { name: "a body that is null", json: null },
];

/** The identifier that the server gave the request. It goes into logs, so a value that is no identifier is left out. */
export const cases: readonly BehaviourCase[] = [
  ...requests.map(
    ({ name, headers, json, id }): BehaviourCase => ({
      name: `default: request id from ${name}`,
      given: {
        operation: "create",
        server: [{ status: 400, ...(headers && { headers }), ...(json !== undefined && { json }) }],
      },
      want: {
        sentAt: [0],
        error: {
          code: "bad_request",
          status: 400,
          outcome: "refused",
          attempts: 1,
          retryable: false,
          ...(id && { requestId: id }),
        },
      },
    }),
  ),
  ...[
    { name: "a redirect", step: { status: 302 }, cause: "unexpected_redirect" },
    { name: "a status that is not documented", step: { status: 502 }, cause: "unexpected_status" },
    {
      name: "an answer that is cut",
      step: { status: 200, ends: "cut" } as const,
      cause: "unexpected_response",
    },
    {
      name: "an answer that does not end",
      step: { status: 200, ends: "silence" } as const,
      cause: "timeout",
    },
  ].map(
    ({ name, step, cause }): BehaviourCase => ({
      name: `default: request id of a call whose outcome is unknown: ${name}`,
      given: {
        operation: "create",
        server: [{ ...step, headers: { "x-request-id": "r-1" } }],
      },
      want: {
        sentAt: [0],
        error: {
          code: "outcome_unknown",
          status: step.status,
          requestId: "r-1",
          outcome: "unknown",
          attempts: 1,
          retryable: false,
          cause,
        },
      },
    }),
  ),
  {
    name: "behavior: request id and status are those of the last attempt",
    given: {
      operation: "read",
      client: { maxRetries: 1 },
      server: [{ status: 503, headers: { "x-request-id": "r-1" } }, { fault: "reset" }],
    },
    want: {
      sentAt: [0, 250],
      waits: [250],
      error: {
        code: "connection_lost",
        outcome: "unchanged",
        attempts: 2,
        retryable: true,
        cause: "TypeError › Error › ECONNRESET",
      },
    },
  },
];
