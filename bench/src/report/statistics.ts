/** What several rounds of one measurement gave. */
export interface Measured {
  readonly median: number;
  /** A quarter of the rounds lies below. */
  readonly low: number;
  /** A quarter of the rounds lies above. */
  readonly high: number;
  readonly rounds: number;
}

/** Puts the values of several rounds together. */
export function summarise(values: readonly number[]): Measured {
  const sorted = values.toSorted((a, b) => a - b);
  return {
    median: pickQuantile(sorted, 0.5),
    low: pickQuantile(sorted, 0.25),
    high: pickQuantile(sorted, 0.75),
    rounds: values.length,
  };
}

/** Divides round by round, so that what slows a whole round down falls out. */
export function compareRounds(values: readonly number[], baseline: readonly number[]): Measured {
  return summarise(values.map((value, round) => value / (baseline[round] ?? Number.NaN)));
}

/** Whether the rounds differ so much that the median says little. */
export function isWide({ median, low, high }: Measured): boolean {
  return (high - low) / median > 0.25;
}

// Between two values it is the share of both.
function pickQuantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const lower = sorted[Math.floor(place)] ?? Number.NaN;
  const upper = sorted[Math.ceil(place)] ?? Number.NaN;
  return lower + (upper - lower) * (place - Math.floor(place));
}
