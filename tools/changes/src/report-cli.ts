import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Problem } from "./problem.ts";
import { updateReports } from "./report/update-reports.ts";

const repository = fileURLToPath(new URL("../../../", import.meta.url)).replace(/\/$/, "");

const help = `Writes the public types of every package into its api.md, for reviewers.

Usage: pnpm report:types [--check]

  --check   write nothing; exit 1 if a report is out of date
  --help    show this`;

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
  const { total, changes } = await updateReports(repository, options.check);
  console.log(`${total} reports, ${changes.length} ${options.check ? "out of date" : "written"}`);
  if (!options.check || changes.length === 0) return 0;
  for (const { path, kind } of changes) console.error(`${kind}: ${path}`);
  console.error("Run: pnpm report:types");
  return 1;
}

function readArguments(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        check: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(/\.\s/)[0] : error;
    throw new Problem(`${reason}. See --help.`);
  }
}
