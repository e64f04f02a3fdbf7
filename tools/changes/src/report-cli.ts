import { fileURLToPath } from "node:url";
import { readOptions, runMain } from "./command-line.ts";
import { updateReports } from "./report/update-reports.ts";

const repository = fileURLToPath(new URL("../../../", import.meta.url)).replace(/\/$/, "");

const help = `Writes the public types of every package into its api.md, for reviewers.

Usage: pnpm report:types [--check]

  --check   write nothing; exit 1 if a report is out of date
  --help    show this`;

const known = {
  check: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

await runMain(main);

async function main(args: string[]): Promise<number> {
  const options = readOptions(args, known);
  if (options.help) {
    console.log(help);
    return 0;
  }
  const { total, changes } = await updateReports(repository, options.check);
  console.log(`${total} reports, ${changes.length} ${options.check ? "out of date" : "written"}`);
  if (!options.check || changes.length === 0) return 0;
  for (const { path, kind } of changes) console.error(`${kind}: ${path}`);
  console.error("Run: pnpm report:types");
  return 1;
}
