import { parseLine, readCount } from "./command-line.ts";

export interface Command {
  readonly areas: readonly string[];
  /** What the tests read. */
  readonly env: Readonly<Record<string, string>>;
  readonly help: boolean;
}

export const help = `Runs the contract tests of the packages.

Usage: pnpm contract [<area>]... [--runs <n>] [--seed <n>]

  --runs <n>   how many inputs are generated for an operation (default: 100)
  --seed <n>   from which seed: the one that a failure names gives the same inputs again (default: a new one)
  --help       show this`;

const options = {
  runs: { type: "string" },
  seed: { type: "string" },
  help: { type: "boolean", default: false },
} as const;

/** Reads the command line. Throws an error of one line. */
export function readCommand(args: readonly string[], areas: readonly string[]): Command {
  const { values, positionals } = parseLine({ args: [...args], options, allowPositionals: true });
  const unknown = positionals.find((it) => !areas.includes(it));
  if (unknown !== undefined) {
    throw new Error(`There is no area ${unknown}. There are: ${areas.join(", ")}.`);
  }
  const { runs, seed, help: isHelp } = values;
  return {
    areas: positionals.length === 0 ? areas : positionals,
    env: {
      ...(runs !== undefined && { CONTRACT_RUNS: String(readCount("--runs", runs)) }),
      CONTRACT_SEED: seed === undefined ? "random" : String(readCount("--seed", seed)),
    },
    help: isHelp,
  };
}
