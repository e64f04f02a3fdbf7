import { expect, test } from "vitest";
import { effects, repeatable } from "../../test/behaviour/effects.ts";
import { area, key, operations, server } from "../../test/behaviour/operations.ts";
import type { CallState } from "../call/call-state.ts";
import { prepareCalls } from "../call/client.ts";
import { ConnectionError } from "../errors/transport.ts";
import type { Effect } from "../operation.ts";
import { isRetryable, isSafeToRepeat, maySendAgain } from "./may-send-again.ts";

const begin = prepareCalls(area, { server, apiKey: key, maxRetries: 2, deadlineMs: 5000 });

function start(effect: Effect, left: boolean): CallState {
  return { ...begin(operations[effect]), attempts: 1, sentAt: left ? 1 : undefined };
}

const none: readonly Effect[] = [];

test.each([
  { left: false, want: effects },
  { left: true, want: repeatable },
])("behavior: safe to repeat, left: $left, effects: $want", ({ left, want }) => {
  expect(effects.filter((effect) => isSafeToRepeat(start(effect, left)))).toEqual(want);
});

test.each<{ answer: Parameters<typeof isRetryable>[1]; want: readonly Effect[] }>([
  { answer: 503, want: repeatable },
  { answer: 500, want: none },
  { answer: 404, want: none },
  { answer: 408, want: repeatable },
  { answer: 429, want: repeatable },
  { answer: 502, want: repeatable },
  { answer: 504, want: repeatable },
  { answer: 501, want: none },
  { answer: "cut_short", want: repeatable },
  { answer: "not_json", want: none },
  { answer: "too_large", want: none },
  { answer: "middleware_failed", want: none },
])("behavior: retryable after $answer, effects: $want", ({ answer, want }) => {
  expect(effects.filter((effect) => isRetryable(start(effect, true), answer))).toEqual(want);
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

// A `fetch` of the user may throw an error that claims to be retryable.
test.each([
  { name: "turned away, and told when to come back", given: {}, asked: true, want: true },
  { name: "the caller has not asked for it", given: {}, asked: false, want: false },
  {
    name: "an earlier one may have arrived",
    given: { outcome: "unknown" },
    asked: true,
    want: false,
  },
  { name: "a refusal for good", given: { status: 400 }, asked: true, want: false },
  {
    name: "no word of when to come back",
    given: { retryAfterMs: undefined },
    asked: true,
    want: false,
  },
])("behavior: a create, $name: sent again: $want", ({ given, asked, want }) => {
  const call = start("create", true);
  const settings = { ...call.settings, retryRateLimited: asked };
  const claimed = { retryable: true, outcome: "refused", status: 429, retryAfterMs: 100, ...given };
  const error = Object.assign(new ConnectionError({ operation: "createThing" }), claimed);
  expect(maySendAgain({ ...call, settings }, error, 100)).toBe(want);
});
