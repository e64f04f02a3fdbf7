import { defineCommand } from "@cash-in/workbench/define-command";
import { Problem } from "@cash-in/workbench/problem";
import { adopt } from "../adoption/adopt.ts";
import { renderReport } from "../adoption/report/render-report.ts";
import type { Report } from "../adoption/report/report.ts";
import { openPages, toSpecFolder } from "./folders.ts";
import { pagesOption, specOption } from "./options.ts";
import { reportFailures } from "./report-failures.ts";
import { tellLint } from "./tell-lint.ts";

/** Writes what the pages say into the spec. */
export const adoptCommand = defineCommand({
  brief: "write what the pages say into the spec",
  description: `Writes what the pages say into the files of the spec: paths, methods, parameters, bodies, responses, schemas, examples,
servers. What is ours stays: operationIds, summaries, descriptions, x-effect, x-reconcile, comments, order, layout.
All of it is written, or nothing. An operation is named by its operationId, or by the number or the slug of its page.

Exit code: 0, 2 where a page failed or could not be adopted.`,
  options: {
    all: { kind: "flag", brief: "every page that was fetched" },
    dryRun: { kind: "flag", brief: "say what would change, write nothing" },
    spec: specOption,
    pages: pagesOption,
  },
  args: { placeholder: "operation", brief: "what to adopt, unless --all" },
  async run({ all, dryRun, spec, pages: given }, ids) {
    if (all === ids.length > 0) {
      throw new Problem(
        "Name the operations to adopt, or say --all. See: pnpm intake adopt --help",
      );
    }
    const { pages, failures, hashes, groups } = await openPages(given);
    const root = toSpecFolder(spec);
    const report = await adopt({
      root,
      pages,
      groups,
      dryRun,
      ...(!all && { ids }),
      ...(hashes.size > 0 && { hashes }),
    });
    const told = all ? report : { ...report, exceptions: [] };
    process.stdout.write(renderReport(told, dryRun));
    reportFailures(failures);
    if (!dryRun && isChanged(report)) tellLint(root);
    return failures.length > 0 || told.exceptions.length > 0 ? 2 : 0;
  },
});

function isChanged({ files }: Report): boolean {
  return files.changed.length + files.created.length + files.deleted.length > 0;
}
