import { runAdopt } from "./commands/run-adopt.ts";
import { runDiff } from "./commands/run-diff.ts";
import { runFetch } from "./commands/run-fetch.ts";
import { runStatus } from "./commands/run-status.ts";
import { runTraffic } from "./commands/run-traffic.ts";
import { runWatch } from "./commands/run-watch.ts";
import { UsageError } from "./commands/usage-error.ts";
import { SpecError } from "./spec/spec-error.ts";

export const COMMANDS = {
  fetch: runFetch,
  status: runStatus,
  diff: runDiff,
  adopt: runAdopt,
  traffic: runTraffic,
  watch: runWatch,
};

const HELP = `Brings the spec to what the vendor's documentation says.

pnpm intake fetch    download the documentation pages
pnpm intake status   what is documented, what is guessed, which pages are new or changed
pnpm intake diff     what the pages say against what the spec says
pnpm intake adopt    write what the pages say into the spec
pnpm intake traffic  learn from a recording of your own requests
pnpm intake watch    fetch and diff, told as an issue

pnpm intake <command> --help tells more.

Exit code: 0 all done. 1 \`diff --check\` or \`watch\` found differences. 2 a page, or the command, failed.
`;

/** Runs one command and returns the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const [name = "--help", ...rest] = argv;
  if (name === "--help" || name === "-h" || name === "help") {
    process.stdout.write(HELP);
    return 0;
  }
  try {
    if (!Object.hasOwn(COMMANDS, name)) {
      throw new UsageError(
        `There is no command ${name}. There are: ${Object.keys(COMMANDS).join(", ")}.`,
      );
    }
    return await COMMANDS[name as keyof typeof COMMANDS](rest);
  } catch (error) {
    // Anything else is a fault of ours: its stack is needed.
    if (!(error instanceof UsageError || error instanceof SpecError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
