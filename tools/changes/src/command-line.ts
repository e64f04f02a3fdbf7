import { type ParseArgsConfig, parseArgs } from "node:util";
import { Problem } from "./problem.ts";

/** Reads the options of a command; a {@link Problem} where there is something else. */
export function readOptions<Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: string[],
  options: Options,
) {
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    // Node adds advice on how to pass it as a positional argument, which there are none of.
    const reason = error instanceof Error ? error.message.split(/\.\s/)[0] : error;
    throw new Problem(`${reason}. See --help.`);
  }
}

/** Runs a command to its exit code; what the caller can put right is told in one line. */
export async function runMain(main: (args: string[]) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
