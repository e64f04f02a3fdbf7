import type { Call, CallOptions, CashInError } from "@cash-in/core";
import { expect } from "vitest";
import { type Client, key } from "../client.ts";
import type { Input } from "../document/input.ts";
import type { ApiOperation } from "../document/operations.ts";
import type { Schemas } from "../document/schemas.ts";
import { expectRequest } from "../wire/expected-request.ts";
import { readRequest } from "../wire/plain-request.ts";
import type { Change, Exchange } from "../wire/recorder.ts";
import { checkAccept } from "./accept.ts";
import type { Lab, ServerName } from "./lab.ts";

/** A call that has been made, and what went over the wire for it. */
export interface Made {
  readonly call: Call<unknown, CashInError>;
  readonly exchanges: readonly Exchange[];
  /** Why requests came to no exchange. */
  readonly losses: readonly unknown[];
}

/** Calls an operation and waits until it has ended, in whatever way. */
export async function makeCall(
  lab: Lab,
  operation: ApiOperation,
  input: Input,
  {
    change,
    server,
    ...options
  }: CallOptions & { readonly change?: Change; readonly server?: ServerName } = {},
): Promise<Made> {
  const { client, exchanges, losses } = lab.connect(change, server);
  const call = beginCall(client, operation, input, options);
  await call.result();
  return { call, exchanges, losses };
}

/** Calls an operation of a client. */
export function beginCall(
  client: Client,
  operation: ApiOperation,
  input: Input,
  options: CallOptions = {},
): Made["call"] {
  const method = client[operation.id];
  if (method === undefined) throw new Error(`The client has no method ${operation.id}.`);
  // Operations without input take none.
  return method(Object.keys(input).length > 0 ? input : undefined, options);
}

/** The only exchange of a call. A call is sent once, however often it is awaited. */
export function getOnly({ exchanges, losses }: Omit<Made, "call">): Exchange {
  const [first] = exchanges;
  const why = losses.map((it) => `, lost: ${explain(it)}`).join("");
  expect(exchanges.length, `requests on the wire${why}`).toBe(1);
  return first as Exchange;
}

function explain(error: unknown): string {
  const { message, cause } = error as Partial<Error>;
  return cause === undefined ? `${message}` : `${message} (${cause})`;
}

/** Checks that a request carries the input, the whole input and nothing but the input. */
export async function checkRequest(
  schemas: Schemas,
  operation: ApiOperation,
  input: Input,
  { request }: Exchange,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  checkAccept(operation, request.headers);
  const found = await readRequest(request);
  // A client has one key for all its operations, and may send it where none is due.
  const keyHeader = operation.keyHeader ?? findName(found.headers, key);
  const own = { ...(keyHeader && { [keyHeader.toLowerCase()]: key }) };
  const want = await expectRequest(schemas, operation, input, { ...own, ...headers });
  expect(found, "request on the wire").toEqual(want);
}

function findName(headers: Readonly<Record<string, string>>, value: string): string | undefined {
  return Object.keys(headers).find((it) => headers[it] === value);
}
