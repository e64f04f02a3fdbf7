import { parseArgs } from "node:util";
import { Problem } from "./problem.ts";
import { run } from "./run.ts";

const help = `Says what the changes since a commit mean to users, and writes it down as changesets.

Usage: pnpm changes [--base <ref>] [--dry-run | --check]

  --base <ref>   compare with this commit (default: where this branch left main)
  --dry-run      write nothing, tell only
  --check        write nothing; exit 1 if a changeset is missing or says too little
  --help         show this`;

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function main(args: string[]): Promise<number> {
  const options = readArguments(args);
  if (options.help) {
    console.log(help);
    return 0;
  }
  const { base, check, "dry-run": dryRun } = options;
  return run({ folder: process.cwd(), base, check, dryRun, print: (text) => console.log(text) });
}

function readArguments(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        base: { type: "string" },
        check: { type: "boolean", default: false },
        "dry-run": { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(/\.\s/)[0] : error;
    throw new Problem(`${reason}. See --help.`);
  }
}
