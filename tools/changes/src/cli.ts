import { readOptions, runMain } from "./command-line.ts";
import { run } from "./run.ts";

const help = `Says what the changes since a commit mean to users, and writes it down as changesets.

Usage: pnpm changes [--base <ref>] [--dry-run | --check]

  --base <ref>   compare with this commit (default: where this branch left main)
  --dry-run      write nothing, tell only
  --check        write nothing; exit 1 if a changeset is missing or says too little
  --help         show this`;

const known = {
  base: { type: "string" },
  check: { type: "boolean", default: false },
  "dry-run": { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

await runMain(main);

async function main(args: string[]): Promise<number> {
  const options = readOptions(args, known);
  if (options.help) {
    console.log(help);
    return 0;
  }
  const { base, check, "dry-run": dryRun } = options;
  return run({ folder: process.cwd(), base, check, dryRun, print: (text) => console.log(text) });
}
