import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { area, key, operations, server } from "../../test/behaviour/operations.ts";
import type { CallState } from "../call/call-state.ts";
import { prepareCalls } from "../call/client.ts";
import { ConnectionError } from "../errors/transport.ts";
import type { Effect } from "../operation.ts";
import { waitToRetry } from "./wait-to-retry.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const begin = prepareCalls(area, { server, apiKey: key });

// Counts the attempts of a call that always fails with an error that says `retryable: true`. With `leaves`, its request
// has been sent.
async function countAttempts(effect: Effect, leaves: boolean): Promise<number> {
  const call: CallState = begin(operations[effect]);
  const attempt = async (): Promise<void> => {
    call.attempts += 1;
    if (leaves) call.sentAt = Date.now();
    const { id } = call.operation;
    await waitToRetry(call, new ConnectionError({ operation: id, retryable: true }));
    return attempt();
  };
  const outcome = attempt().catch(() => {});
  await vi.runAllTimersAsync();
  await outcome;
  return call.attempts;
}

test.each<{ effect: Effect; leaves: boolean; want: number }>([
  { effect: "read", leaves: true, want: 3 },
  { effect: "replace", leaves: true, want: 3 },
  { effect: "create", leaves: true, want: 1 },
  { effect: "delete", leaves: true, want: 1 },
  { effect: "notify", leaves: true, want: 1 },
  { effect: "rotate", leaves: true, want: 1 },
  { effect: "create", leaves: false, want: 3 },
  { effect: "notify", leaves: false, want: 3 },
])(
  "behavior: whatever an error says of itself: $effect, left: $leaves, attempts: $want",
  async ({ effect, leaves, want }) => {
    expect(await countAttempts(effect, leaves)).toBe(want);
  },
);
