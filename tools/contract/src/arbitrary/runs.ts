/** How often a property is tried, and from which seed. */
export interface Runs {
  readonly numRuns: number;
  readonly seed: number;
}

/**
 * Reads `CONTRACT_RUNS` and `CONTRACT_SEED`. Without them, 100 inputs an operation, and other ones each time.
 */
export function readRuns(environment: Readonly<Record<string, string | undefined>>): Runs {
  return {
    numRuns: readCount(environment, "CONTRACT_RUNS") ?? 100,
    seed: readCount(environment, "CONTRACT_SEED") ?? Date.now() % 2 ** 31,
  };
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
