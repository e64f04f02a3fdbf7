/** How often a property is tried, and from which seed. */
export interface Runs {
  readonly numRuns: number;
  readonly seed: number;
  /** How long all of them may take together; by default as long as a case may, and a little less. */
  readonly limitMs?: number;
}

/**
 * Reads `CONTRACT_RUNS` and `CONTRACT_SEED`. Without them, 100 inputs an operation, the same ones each time: whoever
 * changes something else should not be the one to find what they find. `CONTRACT_SEED=random` looks for new ones.
 */
export function readRuns(environment: Readonly<Record<string, string | undefined>>): Runs {
  return {
    numRuns: readCount(environment, "CONTRACT_RUNS") ?? 100,
    seed: readSeed(environment),
  };
}

function readSeed(environment: Readonly<Record<string, string | undefined>>): number {
  const { CONTRACT_SEED: seed } = environment;
  if (seed === "random") return Date.now() % 2 ** 31;
  return readCount(environment, "CONTRACT_SEED") ?? 1;
}

function readCount(
  environment: Readonly<Record<string, string | undefined>>,
  name: string,
): number | undefined {
  const text = environment[name];
  if (text === undefined || text === "") return undefined;
  if (/^[1-9]\d{0,9}$/.test(text)) return Number(text);
  throw new Error(`${name} is "${text}". Give a whole number above zero, such as ${name}=1000.`);
}
