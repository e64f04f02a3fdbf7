import { expect, test } from "vitest";
import { TimeLimitError, withTimeLimit } from "./with-time-limit.ts";

const forEver = () => {
  for (;;);
};

test("default", () => {
  expect(withTimeLimit(60_000, () => 42)).toBe(42);
});

test("behavior: work inside of work has a limit of its own", () => {
  const inner = () => {
    expect(() => withTimeLimit(20, forEver)).toThrow(TimeLimitError);
    return withTimeLimit(60_000, () => 1) + 1;
  };
  expect(withTimeLimit(10_000, inner)).toBe(2);
});

test("error: work that does not end", () => {
  expect(() => withTimeLimit(20, forEver)).toThrow(TimeLimitError);
});

test("error: a pattern that does not end", () => {
  const text = `${"a".repeat(50)}!`;
  expect(() => withTimeLimit(20, () => /^(a+)+$/.test(text))).toThrow(TimeLimitError);
});

test("error: the work's own", () => {
  const fail = () => {
    throw new RangeError("no");
  };
  expect(() => withTimeLimit(60_000, fail)).toThrow(new RangeError("no"));
});
