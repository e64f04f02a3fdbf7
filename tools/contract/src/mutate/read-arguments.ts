import { parseLine, readCount } from "../command-line.ts";
import { type Kind, kinds } from "./mutant.ts";

export interface Arguments {
  readonly kinds: readonly Kind[];
  /** How many mutants of each kind. */
  readonly sample: number | undefined;
  readonly seed: number;
  readonly help: boolean;
}

export const help = `Makes one thing wrong at a time, and looks whether a test notices.

Usage: pnpm contract:mutate [${kinds.join("|")}]... [--sample <n>] [--seed <n>]

  --sample <n>   how many mutants of each kind (default: all descriptors, and as many of
                 the others as two processors of its own can do in twenty minutes)
  --seed <n>     which ones (default: 1)
  --help         show this

Exit status 1 where less than 95 % of a kind are noticed.`;

const options = {
  sample: { type: "string" },
  seed: { type: "string", default: "1" },
  help: { type: "boolean", default: false },
} as const;

/** Reads the command line. Throws an error of one line. */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parseLine({ args: [...args], options, allowPositionals: true });
  const unknown = positionals.find((it) => !kinds.some((kind) => kind === it));
  if (unknown !== undefined) {
    throw new Error(`There is no kind ${unknown}. There are: ${kinds.join(", ")}.`);
  }
  const asked = kinds.filter((kind) => positionals.includes(kind));
  return {
    kinds: asked.length === 0 ? kinds : asked,
    sample: values.sample === undefined ? undefined : readCount("--sample", values.sample),
    seed: readCount("--seed", values.seed),
    help: values.help,
  };
}
