import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { CallState } from "../call/call-state.ts";
import { readKey } from "./key.ts";

const patienceMs = 1000;

function create(id: string): CallState {
  return { operation: { id }, attempts: 1 } as CallState;
}

beforeEach(() => {
  vi.useFakeTimers();
  // As in a program that has run for a long time: `performance.now()` is greater than `patienceMs`.
  vi.advanceTimersByTime(1_000_000);
});

afterEach(() => {
  vi.useRealTimers();
});

test("behavior: calls that need the key while it is fetched ask once", async () => {
  const fetchKey = vi.fn(async () => "key-1");
  const getKey = readKey("apiKey", fetchKey, patienceMs);
  expect(await Promise.all([getKey(create("a")), getKey(create("b"))])).toEqual(["key-1", "key-1"]);
  expect(fetchKey).toHaveBeenCalledTimes(1);
});

test("behavior: a function that gives no answer is asked again once the patience is over, not before", async () => {
  const fetchKey = vi.fn(async () => "key-2");
  fetchKey.mockReturnValueOnce(new Promise(() => undefined));
  const getKey = readKey("apiKey", fetchKey, patienceMs);
  void getKey(create("a"));
  vi.advanceTimersByTime(patienceMs - 1);
  void getKey(create("b"));
  expect(fetchKey).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1);
  expect(await getKey(create("c"))).toBe("key-2");
});

test.each([
  {
    name: "not sent before",
    sentAt: undefined,
    outcome: "not_sent",
    ends: "failed. Nothing was sent.",
  },
  { name: "perhaps sent before", sentAt: 1, outcome: "unknown", ends: "failed." },
])("error: what is said of a call that was $name", async ({ sentAt, outcome, ends }) => {
  const getKey = readKey("apiKey", () => Promise.reject(new Error("x")), 1000);
  const call = { ...create("a"), sentAt, attempts: 2 };
  const failure = await Promise.resolve(getKey(call)).catch((error: Error) => error);
  expect(failure).toMatchObject({ operation: "a", attempts: 2, outcome });
  expect(String(failure).endsWith(ends)).toBe(true);
});
