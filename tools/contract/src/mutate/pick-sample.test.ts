import { expect, test } from "vitest";
import { pickSample } from "./pick-sample.ts";

const hundred = Array.from({ length: 100 }, (_, index) => index);

test("default: as many as asked for, each once, in order", () => {
  const sample = pickSample(hundred, 10, 1);
  expect(new Set(sample).size).toBe(10);
  expect(sample).toEqual([...sample].sort((a, b) => a - b));
});

test.each([
  { given: [1, 1], want: true },
  { given: [1, 2], want: false },
] as const)("args: seeds $given", ({ given: [a, b], want }) => {
  const isSame = `${pickSample(hundred, 10, a)}` === `${pickSample(hundred, 10, b)}`;
  expect(isSame).toBe(want);
});

test("behavior: all of them, where there are not more", () => {
  expect(pickSample([3, 1], 5, 1)).toEqual([3, 1]);
});
