import { fileURLToPath } from "node:url";
import { defineCommand } from "@cash-in/workbench/define-command";
import type { FilesReport, Report } from "./create-report.ts";
import type { GenerateOptions } from "./generate.ts";
import { count } from "./text/count.ts";
import { startPathsWorker } from "./worker/start-paths-worker.ts";

const repository = new URL("../../../", import.meta.url);

export const generateCommand = defineCommand({
  brief: "Makes the packages out of the spec.",
  options: {
    strict: {
      kind: "flag",
      brief:
        "with --spec: refuse what our own spec may not leave out, instead of telling a default",
    },
    check: { kind: "flag", brief: "write nothing; exit 1 if anything differs" },
    area: {
      kind: "texts",
      placeholder: "<name>",
      brief: "only this area; may be given several times",
    },
    spec: {
      kind: "text",
      placeholder: "<path>",
      brief: "root document of the spec (default: spec/openapi.yaml)",
    },
    out: {
      kind: "text",
      placeholder: "<dir>",
      brief: "folder of the packages (default: packages)",
    },
  },
  async run({ check, strict, area, spec, out }) {
    const report = await run({
      spec: spec ?? fileURLToPath(new URL("spec/openapi.yaml", repository)),
      out: out ?? fileURLToPath(new URL("packages", repository)),
      areas: area,
      check,
      isForeign: spec !== undefined && !strict,
    });
    print(report, check);
    return check && listChanges(report).length > 0 ? 1 : 0;
  },
});

// The compiler and the OpenAPI library load at the same time, each in a thread of its own.
async function run(options: GenerateOptions): Promise<Report> {
  const worker = startPathsWorker();
  try {
    const { generate } = await import("./generate.ts");
    return await generate(options, worker.emitPaths);
  } finally {
    await worker.stop();
  }
}

function print(report: Report, check: boolean): void {
  for (const { location, text } of report.notes) console.error(`${location}: ${text}`);
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
