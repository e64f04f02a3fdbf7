import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdtempDisposable } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { quiet, redocly } from "@cash-in/workbench/find-redocly";
import { Problem } from "@cash-in/workbench/problem";
import { runToEnd } from "@cash-in/workbench/run-to-end";
import { recordedServer } from "../recording/to-har.ts";
import { findKey } from "./find-key.ts";
import type { Totals } from "./limits.ts";

/** What the recorded run of an area exercised. */
export interface Measured {
  readonly area: string;
  readonly totals: Totals;
}

/** Measures every package that has contract tests, by what they recorded. */
export async function measureAll(packages: string): Promise<Measured[]> {
  const areas = readdirSync(packages).filter((it) =>
    existsSync(join(packages, it, "test/contract.test.ts")),
  );
  const measured: Measured[] = [];
  for (const area of areas.sort()) {
    measured.push({ area, totals: await measure(join(packages, area), area) });
  }
  return measured;
}

async function measure(folder: string, area: string): Promise<Totals> {
  const recording = join(folder, ".reports/contract.har");
  if (!existsSync(recording)) {
    throw new Problem(`${area} has no recorded contract run. Run: pnpm test`);
  }
  const found = findKey(readFileSync(recording, "utf8"));
  if (found) {
    throw new Problem(
      `${recording} holds what looks like a key: ${found.slice(0, 6)}… Make it an obvious placeholder.`,
    );
  }
  await using work = await mkdtempDisposable(join(tmpdir(), "coverage-"));
  const output = join(work.path, "coverage.json");
  await drift(recording, join(folder, "openapi.yaml"), output);
  return (JSON.parse(readFileSync(output, "utf8")) as { totals: Totals }).totals;
}

async function drift(recording: string, description: string, output: string): Promise<void> {
  const args = ["drift", recording, "--api", description, "--server", recordedServer];
  const counting = ["--min-severity", "error", "--coverage", "--coverage-output", output];
  const { code, stdout, stderr } = await runToEnd(
    process.execPath,
    [redocly, ...args, ...counting],
    { env: { ...process.env, ...quiet } },
  );
  // It fails where the traffic is not what the description says.
  if (code !== 0) throw new Problem(stdout || stderr);
}
