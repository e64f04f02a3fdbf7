import { expect } from "vitest";
import type { CashInEvent } from "../../src/call/events.ts";
import { CashInError } from "../../src/errors/base.ts";
import type { Operation } from "../../src/operation.ts";
import type { BehaviourCase, Want, WantedError, WantedRequest } from "./case.ts";
import { start } from "./effects.ts";
import type { SeenRequest } from "./fake-server.ts";
import { findSecret } from "./find-secret.ts";
import { revive } from "./js-values.ts";
import { operations, secret } from "./operations.ts";
import type { Observed } from "./run-case.ts";

/** Compares the result of a case with what it wants, and with the rules that hold for every call. */
export function checkCase({ given, want }: BehaviourCase, observed: Observed): void {
  const calls = given.calls ?? 1;
  const sentAt = observed.requests.map((request) => request.at);
  const waits = observed.events.flatMap((event) => (event.type === "retry" ? [event.delayMs] : []));
  expect({ sentAt, waits }).toEqual({ sentAt: want.sentAt, waits: want.waits ?? [] });
  if (want.endsAt !== undefined) expect(observed.endsAt).toBe(want.endsAt);
  if (want.keyAsked !== undefined) expect(observed.keyAsked).toBe(want.keyAsked);
  if (want.events !== undefined) expect(observed.events.map(showEvent)).toEqual(want.events);
  expect(observed.outcomes).toHaveLength(calls);
  for (const outcome of observed.outcomes) {
    const operation = operations[given.operation];
    if (outcome.ok) expect({ value: outcome.value }).toEqual({ value: wantValue(want) });
    else checkError(outcome.error, want, operation);
  }
  checkRequests(observed.requests, want.request);
  checkEvents(observed, given.operation);
  checkSecrets(observed);
  expect(observed.left).toEqual({ timers: 0, listeners: 0 });
}

function wantValue(want: Want): unknown {
  return want.value === undefined ? "no value is wanted" : revive(want.value);
}

function checkError(
  error: unknown,
  { error: want, sentAt }: Want,
  { id, effect, reconcile }: Operation,
): void {
  expect(error).toBeInstanceOf(CashInError);
  const none: Partial<WantedError> = { code: "no error is wanted" };
  const { message, cause, body, operation, ...facts } = want ?? none;
  const given = error as CashInError & { readonly body?: unknown };
  const seen: Record<string, unknown> = {};
  for (const name of Object.keys(facts)) seen[name] = given[name as keyof typeof given];
  expect({
    ...seen,
    operation: given.operation,
    status: given.status,
    requestId: given.requestId,
    cause: showCause(given.cause),
  }).toEqual({
    status: undefined,
    requestId: undefined,
    ...facts,
    operation: operation === null ? undefined : id,
    cause,
  });
  if (body !== undefined) expect(given.body).toEqual(revive(body));
  for (const part of message ?? []) expect(given.message).toContain(part);
  expect(given.message).not.toMatch(/[^"]\.\.|\s\s/);
  // After every call that was sent, the error says which call to make to learn what it has done.
  expect(given.reconcile).toEqual(given.outcome === "not_sent" ? undefined : reconcile);
  // So does when it was sent, and what it changes.
  const lastSent = new Date(Date.parse(start) + (sentAt.at(-1) ?? 0)).toISOString();
  expect({ sentAt: given.sentAt, effect: given.effect }).toEqual(
    given.outcome === "not_sent"
      ? { effect: given.effect }
      : { sentAt: want?.sentAt ?? lastSent, effect },
  );
}

function showCause(cause: unknown): string | undefined {
  if (cause instanceof CashInError) return cause.code;
  return cause instanceof Error ? cause.message : undefined;
}

// Rules for every request: where the key is, and that all requests of a call are the same.
function checkRequests(requests: readonly SeenRequest[], want: WantedRequest | undefined): void {
  const [first] = requests;
  for (const { at: _, ...request } of requests) {
    expect(request).toMatchObject({ redirect: "manual", cache: "no-store" });
    expect(Object.keys(request.headers).filter((it) => /x-api-key/i.test(it))).toHaveLength(1);
    expect({ ...request, at: first?.at }).toEqual(first);
  }
  if (want === undefined) return;
  const { headers = {}, ...rest } = want;
  const seen = Object.entries(headers).map(([name]) => [name, first?.headers[name] ?? null]);
  expect({ ...first, headers: Object.fromEntries(seen) }).toMatchObject({ ...rest, headers });
}

// Rules for the events of every call: one for each request, one at the end, and the same id in all of them.
function checkEvents(
  { events, requests, outcomes }: Observed,
  name: keyof typeof operations,
): void {
  const { id, method, path } = operations[name];
  const count = (type: CashInEvent["type"]) => events.filter((it) => it.type === type).length;
  expect(count("request")).toBe(requests.length);
  for (const event of events) expect(event).toMatchObject({ operation: id, method, path });
  // If the options are refused, the call does not begin, and there are no events.
  const begun = events.length > 0;
  if (!begun) return;
  expect(count("failure")).toBe(outcomes.filter((it) => !it.ok).length);
  expect(count("success")).toBe(outcomes.filter((it) => it.ok).length);
  const ids = [...new Set(events.map((it) => it.callId))];
  expect(ids).toHaveLength(outcomes.length);
  for (const callId of ids) {
    const last = events.findLast((it) => it.callId === callId);
    expect(["success", "failure"]).toContain(last?.type);
  }
  for (const outcome of outcomes) {
    for (
      let it = outcome.ok ? undefined : outcome.error;
      it instanceof CashInError;
      it = it.cause
    ) {
      // The cause of a refused key may be the error of another call.
      if (it.operation === id) expect(ids).toContain(it.callId);
    }
  }
}

function checkSecrets({ outcomes, events, printed }: Observed): void {
  for (const outcome of outcomes) {
    if (!outcome.ok) expect(findSecret(outcome.error, secret)).toEqual([]);
  }
  expect(findSecret(events, secret)).toEqual([]);
  if (outcomes.some((it) => !it.ok)) expect(printed).not.toContain(secret);
}

function showEvent(event: CashInEvent): string {
  const { type, attempt } = event;
  if (type === "request") return `request ${attempt}`;
  if (type === "response") return `response ${attempt} ${event.status}`;
  if (type === "success") return `success ${attempt}`;
  if (type === "retry") return `retry ${attempt} ${event.code} ${event.delayMs}`;
  return `failure ${attempt} ${event.code}`;
}
