import { execFile } from "node:child_process";
import { mkdtempDisposable, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fieldsOf, listOf } from "@cash-in/description/json";
import { redocly } from "@cash-in/workbench/find-redocly";

/** What `redocly drift` says of a recording and a description. */
export interface Drift {
  /** How much of the description the recording exercises: `operations 3 of 47`. */
  readonly shares: readonly string[];
  /** Operations whose successful requests or answers are not as described, with how often. */
  readonly problems: ReadonlyMap<string, number>;
}

/** A report of more than this is not worth reading. */
const MAX_REPORT = 256 * 1024 * 1024;

/**
 * A second opinion, by another reader of HTTP archives. Its findings quote what was sent: of them only the operation
 * and the number is taken, and they never touch the disk.
 */
export async function runDrift(
  recording: string,
  description: string,
  server: string,
): Promise<Drift | undefined> {
  await using work = await mkdtempDisposable(join(tmpdir(), "cash-in-drift-"));
  try {
    const coverage = join(work.path, "coverage.json");
    const args = ["drift", recording, "--api", description, "--server", server];
    const told = ["--format", "json", "--min-severity", "error"];
    const report = await call([...args, ...told, "--coverage", "--coverage-output", coverage]);
    const { totals } = fieldsOf(JSON.parse(await readFile(coverage, "utf8")));
    return { shares: listShares(totals), problems: countProblems(JSON.parse(report)) };
  } catch {
    // An opinion that cannot be had changes nothing, and its error may quote the recording.
    return undefined;
  }
}

/** It ends with an error where it has findings. */
function call(args: readonly string[]): Promise<string> {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const options = { env, maxBuffer: MAX_REPORT };
  return new Promise((resolve) => {
    execFile(process.execPath, [redocly, ...args], options, (_error, stdout) => resolve(stdout));
  });
}

function listShares(totals: unknown): string[] {
  return ["operations", "parameters", "properties", "responses"].map((kind) => {
    const { covered, total } = fieldsOf(fieldsOf(totals)[kind]);
    return `${kind} ${Number(covered)} of ${Number(total)}`;
  });
}

function countProblems(report: unknown): Map<string, number> {
  const counts = new Map<string, number>();
  for (const problem of listOf(fieldsOf(report).problems).map(fieldsOf)) {
    const { operationId, status, occurrences } = problem;
    const isDone = Number(status) >= 200 && Number(status) < 300;
    if (typeof operationId !== "string" || !isDone) continue;
    counts.set(operationId, (counts.get(operationId) ?? 0) + Number(occurrences ?? 1));
  }
  return counts;
}
