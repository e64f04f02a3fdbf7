import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { FilesReport, Report } from "./create-report.ts";
import type { EmitPaths } from "./emit/emit-paths.ts";
import { generate, UsageError } from "./generate.ts";
import { SpecError } from "./problem.ts";
import { count } from "./text/count.ts";

const help = `Makes the packages out of the spec.

Usage: pnpm generate [--check] [--area <name>]... [--spec <path>] [--out <dir>]

  --check         write nothing; exit 1 if anything differs
  --area <name>   only this area; may be given several times
  --spec <path>   root document of the spec (default: spec/openapi.yaml)
  --out <dir>     folder of the packages (default: packages)
  --help          show this`;

const repository = new URL("../../../", import.meta.url);

/** Runs the command with these arguments, and gives the exit code. */
export async function runCommand(args: string[], emitPaths: EmitPaths): Promise<number> {
  try {
    return await run(args, emitPaths);
  } catch (error) {
    if (!(error instanceof SpecError || error instanceof UsageError)) throw error;
    console.error(error.message);
    return 1;
  }
}

async function run(args: string[], emitPaths: EmitPaths): Promise<number> {
  const options = readArguments(args);
  if (options.help) {
    console.log(help);
    return 0;
  }
  const report = await generate(options, emitPaths);
  print(report, options.check);
  return options.check && listChanges(report).length > 0 ? 1 : 0;
}

function readArguments(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        check: { type: "boolean", default: false },
        area: { type: "string", multiple: true, default: [] },
        spec: { type: "string", default: fileURLToPath(new URL("spec/openapi.yaml", repository)) },
        out: { type: "string", default: fileURLToPath(new URL("packages", repository)) },
        help: { type: "boolean", default: false },
      },
    });
    return { ...values, areas: values.area };
  } catch (error) {
    throw new UsageError(`${firstSentence(error)}. See --help.`);
  }
}

// Node adds advice on how to pass it as a positional argument, which there are none of.
function firstSentence(error: unknown): string {
  return `${error instanceof Error ? error.message : error}`.replace(/\.( .*)?$/s, "");
}

function print(report: Report, check: boolean): void {
  for (const { name, operations, schemas, ...files } of report.areas) {
    const size = `${count(operations, "operation")}, ${count(schemas, "schema")}`;
    console.log(`${name}: ${size}, ${describeFiles(files, check)}`);
  }
  if (report.others.changes.length + report.others.unchanged > 0) {
    console.log(`whole API: ${describeFiles(report.others, check)}`);
  }
  const changes = listChanges(report);
  if (!check || changes.length === 0) return;
  for (const { path, kind } of changes) console.error(`${kind}: ${path}`);
  console.error("Run: pnpm generate");
}

function describeFiles({ changes, unchanged }: FilesReport, check: boolean): string {
  const removed = changes.filter(({ kind }) => kind === "extra").length;
  const written = changes.length - removed;
  if (check) return `${count(changes.length, "file")} out of date, ${unchanged} up to date`;
  return `${count(written, "file")} written${removed > 0 ? `, ${removed} removed` : ""}, ${unchanged} unchanged`;
}

function listChanges({ areas, others }: Report) {
  return [...areas.flatMap(({ changes }) => changes), ...others.changes];
}
