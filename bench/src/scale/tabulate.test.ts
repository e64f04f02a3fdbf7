import { expect, test } from "vitest";
import { listTargets, type ScaleFigures, tabulate } from "./tabulate.ts";

const scales = [
  { factor: 1, operations: 47 },
  { factor: 10, operations: 470 },
  { factor: 50, operations: 2350 },
];

function create(largest: number[]): ScaleFigures {
  return {
    times: {
      "check: @cash-in/*": { 1: [1000, 2000, 1000], 10: [4000, 8000, 4000], 50: largest },
      "check: other": { 1: [1000], 10: [9000], 50: [99_000] },
    },
    instantiations: { "@cash-in/*": { 1: 100, 10: 900, 50: 0 } },
  };
}

test("default: growth per operation, round by round", () => {
  const [times, counts] = tabulate(create([20_000, 40_000, 20_000]), scales);
  expect(times?.rows[0]).toEqual([
    "check: @cash-in/*",
    "1.00 s (1.00–1.50 s, wide)",
    "4.00 s (4.00–6.00 s, wide)",
    "20.00 s (20.00–30.00 s, wide)",
    "0.40",
    "1.00",
  ]);
  expect(counts?.rows).toEqual([["@cash-in/*", "100", "900", "did not end", "0.90", "unknown"]]);
});

test.each([
  { name: "default", largest: [20_000, 40_000, 20_000], met: true },
  { name: "error: worse than linear", largest: [20_400, 40_400, 20_400], met: false },
  { name: "limit: measured once", largest: [20_000], met: true },
])("a target, $name", ({ largest, met }) => {
  expect(listTargets(create(largest), [1, 10, 50])).toEqual([
    expect.objectContaining({ target: "check: @cash-in/*: × 50 at most 5 times × 10", met }),
  ]);
});
