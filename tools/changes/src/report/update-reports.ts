import { type Change, compareFiles } from "@cash-in/generate/compare-files";
import { formatFiles } from "@cash-in/generate/format-files";
import { writeFiles } from "@cash-in/generate/write-files";
import { createProgram } from "../program/create-program.ts";
import { readState } from "../state/read-state.ts";
import { listEntryPoints, listPackages } from "../state/state.ts";
import { emitReport } from "./emit-report.ts";

/** Brings the reports of the public types of all packages up to date, or only says which are not. */
export async function updateReports(
  root: string,
  check: boolean,
): Promise<{ total: number; changes: readonly Change[] }> {
  const state = readState(root, "next");
  const folders = listPackages(state).filter((folder) => listEntryPoints(state, folder).length > 0);
  const program = createProgram([state], folders);
  const texts = folders.map(
    (folder) => [`packages/${folder}/api.md`, emitReport(program, state, folder)] as const,
  );
  const reports = await formatFiles(new Map(texts));
  const changes = await compareFiles(root, reports, []);
  if (!check) await writeFiles(root, reports, changes);
  return { total: reports.size, changes };
}
