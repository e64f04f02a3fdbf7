import { expect, test } from "vitest";
import { effects } from "../../test/behaviour/effects.ts";
import { area, key, operations, server } from "../../test/behaviour/operations.ts";
import type { CallState } from "../call/call-state.ts";
import { prepareCalls } from "../call/client.ts";
import { ConnectionError } from "../errors/transport.ts";
import type { Effect } from "../operation.ts";
import { isRetryable, maySendAgain } from "./may-send-again.ts";

const begin = prepareCalls(area, { server, apiKey: key, maxRetries: 2, deadlineMs: 5000 });

function start(effect: Effect, left: boolean): CallState {
  return { ...begin(operations[effect]), attempts: 1, sentAt: left ? 1 : undefined };
}

const all = effects;
const repeatable: readonly Effect[] = ["read", "replace"];
const none: readonly Effect[] = [];

test.each<{ end: Parameters<typeof isRetryable>[1]; left: boolean; want: readonly Effect[] }>([
  { end: 503, left: true, want: repeatable },
  { end: 500, left: true, want: none },
  { end: 404, left: true, want: none },
  { end: 429, left: true, want: none },
  { end: "lost", left: false, want: all },
  { end: "lost", left: true, want: repeatable },
  { end: "cut_short", left: true, want: repeatable },
  { end: "timeout", left: false, want: all },
  { end: "timeout", left: true, want: repeatable },
  { end: "deadline", left: false, want: all },
  { end: "deadline", left: true, want: repeatable },
  { end: "cancelled", left: false, want: all },
  { end: "cancelled", left: true, want: repeatable },
  { end: "not_json", left: true, want: none },
  { end: "too_large", left: true, want: none },
  { end: "middleware_failed", left: true, want: none },
])("behavior: retryable after $end, left: $left, effects: $want", ({ end, left, want }) => {
  expect(effects.filter((effect) => isRetryable(start(effect, left), end))).toEqual(want);
});

test.each<{ name: string; given?: object; delayMs?: number; want: boolean }>([
  { name: "the default", want: true },
  { name: "an error that denies it", given: { retryable: false }, want: false },
  { name: "a caller who has cancelled", given: { code: "cancelled" }, want: false },
  { name: "a deadline that has passed", given: { code: "deadline" }, want: false },
  { name: "a timeout", given: { code: "timeout" }, want: true },
  { name: "a wait that ends behind the deadline", delayMs: 5001, want: false },
])("behavior: $name, sent again: $want", ({ given = {}, delayMs = 100, want }) => {
  const error = new ConnectionError({ operation: "getThing", retryable: true });
  expect(maySendAgain(start("read", true), Object.assign(error, given), delayMs)).toBe(want);
});

test.each([
  { attempts: 2, want: true },
  { attempts: 3, want: false },
])("behavior: $attempts attempts of 3, sent again: $want", ({ attempts, want }) => {
  const error = new ConnectionError({ operation: "getThing", retryable: true });
  expect(maySendAgain({ ...start("read", true), attempts }, error, 100)).toBe(want);
});
