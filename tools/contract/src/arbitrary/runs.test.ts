import { expect, onTestFinished, test, vi } from "vitest";
import { readRuns } from "./runs.ts";

test.each([
  { given: {}, want: { numRuns: 100, seed: 1 } },
  { given: { CONTRACT_RUNS: "", CONTRACT_SEED: "7" }, want: { numRuns: 100, seed: 7 } },
  { given: { CONTRACT_RUNS: "1000", CONTRACT_SEED: "7" }, want: { numRuns: 1000, seed: 7 } },
])("default: $given", ({ given, want }) => {
  expect(readRuns(given)).toEqual(want);
});

test("behavior: new inputs, where they are asked for", () => {
  vi.setSystemTime(2 ** 31 + 7);
  onTestFinished(() => void vi.useRealTimers());
  expect(readRuns({ CONTRACT_SEED: "random" }).seed).toBe(7);
});

test.each(["0", "-1", "many", "1e3"])("error: %s runs", (given) => {
  expect(() => readRuns({ CONTRACT_RUNS: given })).toThrow(
    `CONTRACT_RUNS is "${given}". Give a whole number above zero, such as CONTRACT_RUNS=1000.`,
  );
});
