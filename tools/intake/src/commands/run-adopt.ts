import { adopt } from "../adoption/adopt.ts";
import { renderReport } from "../adoption/report/render-report.ts";
import type { Report } from "../adoption/report/report.ts";
import { openPages, toSpecFolder } from "./folders.ts";
import { COMMON, COMMON_HELP, readArguments } from "./read-arguments.ts";
import { reportFailures } from "./report-failures.ts";
import { tellLint } from "./tell-lint.ts";
import { UsageError } from "./usage-error.ts";

const HELP = `pnpm intake adopt [operation…|--all] [--dry-run]

Writes what the pages say into the files of the spec: paths, methods, parameters, bodies, responses, schemas, examples,
servers. What is ours stays: operationIds, summaries, descriptions, x-effect, x-reconcile, comments, order, layout.
All of it is written, or nothing. An operation is named by its operationId, or by the number or the slug of its page.

  --all         every page that was fetched
  --dry-run     say what would change, write nothing
${COMMON_HELP}

Exit code: 0, 2 where a page failed or could not be adopted.
`;

const OPTIONS = { ...COMMON, all: { type: "boolean" }, "dry-run": { type: "boolean" } } as const;

/** Writes what the pages say into the spec. */
export async function runAdopt(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS, "adopt", true);
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const isAll = values.all === true;
  if (isAll === positionals.length > 0) {
    throw new UsageError(
      "Name the operations to adopt, or say --all. See: pnpm intake adopt --help",
    );
  }
  const { pages, failures, hashes, groups } = await openPages(values.pages);
  const root = toSpecFolder(values.spec);
  const dryRun = values["dry-run"] === true;
  const report = await adopt({
    root,
    pages,
    groups,
    dryRun,
    ...(!isAll && { ids: positionals }),
    ...(hashes.size > 0 && { hashes }),
  });
  const told = isAll ? report : { ...report, exceptions: [] };
  process.stdout.write(renderReport(told, dryRun));
  reportFailures(failures);
  if (!dryRun && isChanged(report)) tellLint(root);
  return failures.length > 0 || told.exceptions.length > 0 ? 2 : 0;
}

function isChanged({ files }: Report): boolean {
  return files.changed.length + files.created.length + files.deleted.length > 0;
}
