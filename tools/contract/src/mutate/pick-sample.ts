import { sample, subarray } from "fast-check";

/** Some of many, the same for the same seed, in their order. */
export function pickSample<Item>(items: readonly Item[], count: number, seed: number): Item[] {
  if (count >= items.length) return [...items];
  const some = subarray([...items], { minLength: count, maxLength: count });
  return sample(some, { seed, numRuns: 1 }).flat();
}
