import { parseArgs } from "node:util";
import type { Consumer } from "./consumers/consumer.ts";
import { consumers } from "./consumers/index.ts";
import { type Row, skipConsumer } from "./run-consumer.ts";

export const help = `Installs the packed packages from a registry of its own, everywhere users are, and uses them.

Usage: pnpm test:consumers [--skip <name>]... [--only <name>]...

  --skip <name>  leave this one out; needed with CI=true where it cannot be had
  --only <name>  run this one, and others that are named so
  --help         show this

Names: ${consumers.map(({ name }) => name).join(", ")}.
Chromium is what CHROMIUM names, or the first one on the path.

Exit code: 0 all that could be had work. 1 one fails or, with CI=true, cannot be had. 2 the command failed.`;

/** Wrong arguments, told in one line. */
export class UsageError extends Error {}

/** What to run, and the rows of what was left out on purpose. */
export interface Choice {
  readonly chosen: readonly Consumer[];
  readonly skipped: readonly Row[];
}

/** Reads the arguments. */
export function chooseConsumers(args: readonly string[]): Choice {
  const { skip = [], only = [] } = readArguments(args);
  const unknown = [...skip, ...only].find((name) => !consumers.some((it) => it.name === name));
  if (unknown !== undefined) {
    const names = consumers.map(({ name }) => name).join(", ");
    throw new UsageError(`There is no consumer ${unknown}. There are: ${names}.`);
  }
  const wanted = consumers.filter(({ name }) => only.length === 0 || only.includes(name));
  return {
    chosen: wanted.filter(({ name }) => !skip.includes(name)),
    skipped: wanted.filter(({ name }) => skip.includes(name)).map(skipConsumer),
  };
}

function readArguments(args: readonly string[]) {
  const multiple = { type: "string", multiple: true } as const;
  try {
    return parseArgs({ args: [...args], options: { skip: multiple, only: multiple } }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message} --help tells what there is.`);
  }
}
