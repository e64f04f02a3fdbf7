import { expect, test } from "vitest";
import { readCommand } from "./read-command.ts";

const areas = ["collection", "products"];

test.each([
  { given: [], want: { areas, env: { CONTRACT_SEED: "random" }, help: false } },
  {
    given: ["--runs", "1000", "products"],
    want: {
      areas: ["products"],
      env: { CONTRACT_RUNS: "1000", CONTRACT_SEED: "random" },
      help: false,
    },
  },
  { given: ["--seed", "7"], want: { areas, env: { CONTRACT_SEED: "7" }, help: false } },
])("args: $given", ({ given, want }) => {
  expect(readCommand(given, areas)).toEqual(want);
});

test.each([
  { given: ["product"], want: "There is no area product. There are: collection, products." },
  { given: ["--runs", "many"], want: '--runs is "many". Give a whole number above zero.' },
  { given: ["--run", "1"], want: "Unknown option '--run'. See --help." },
])("error: $given", ({ given, want }) => {
  expect(() => readCommand(given, areas)).toThrow(want);
});
