import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { listMutants } from "./list-mutants.ts";
import { pickSample } from "./pick-sample.ts";
import { runMutants } from "./run/run-mutants.ts";
import { accepted } from "./survivors.ts";

const repository = fileURLToPath(new URL("../../../../", import.meta.url));
const seed = 1;

// Starting takes longer than trying. Descriptors have a test of their own.
test.each(["core", "emitters", "spec"] as const)(
  "default: some mutants of %s are noticed",
  async (kind) => {
    const able = (await listMutants(kind, repository, seed)).filter(
      ({ id, guess }) => guess === undefined && accepted[kind]?.[id] === undefined,
    );
    const mutants = pickSample(able, 3, seed);
    const verdicts = await runMutants(kind, mutants, { repository, workers: 1, isQuick: true });
    for (const { id, killer = "survived" } of verdicts) {
      console.info(`Mutant of ${kind}, --seed ${seed}: ${id}: ${killer}`);
    }
    expect(verdicts.filter(({ killer }) => killer === undefined)).toEqual([]);
  },
  // On machines that test everything at once.
  300_000,
);
