import { type ParseArgsConfig, parseArgs } from "node:util";

/** Node's own `parseArgs`, whose errors say in one line what to do. */
export function parseLine<Config extends ParseArgsConfig>(
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    // Node adds advice on how to pass it as a positional argument.
    throw new Error(`${String((error as Error).message).split(". ")[0]}. See --help.`);
  }
}

/** A whole number above zero. */
export function readCount(option: string, text: string): number {
  if (/^[1-9]\d{0,9}$/.test(text)) return Number(text);
  throw new Error(`${option} is "${text}". Give a whole number above zero.`);
}
