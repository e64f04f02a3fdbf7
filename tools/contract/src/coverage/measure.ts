import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { recordedServer } from "../recording/to-har.ts";
import { findKey } from "./find-key.ts";
import type { Totals } from "./limits.ts";

/** What the recorded run of an area exercised. */
export interface Measured {
  readonly area: string;
  readonly totals: Totals;
}

/** Something that must be put right before anything can be measured. */
export class CoverageError extends Error {}

const redocly = fileURLToPath(import.meta.resolve("@redocly/cli/package.json")).replace(
  "package.json",
  "bin/cli.js",
);

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
    throw new CoverageError(`${area} has no recorded contract run. Run: pnpm test`);
  }
  const found = findKey(readFileSync(recording, "utf8"));
  if (found) {
    throw new CoverageError(
      `${recording} holds what looks like a key: ${found.slice(0, 6)}… Make it an obvious placeholder.`,
    );
  }
  const work = await mkdtemp(join(tmpdir(), "coverage-"));
  try {
    const output = join(work, "coverage.json");
    await drift(recording, join(folder, "openapi.yaml"), output);
    return (JSON.parse(readFileSync(output, "utf8")) as { totals: Totals }).totals;
  } finally {
    await rm(work, { recursive: true });
  }
}

async function drift(recording: string, description: string, output: string): Promise<void> {
  const args = ["drift", recording, "--api", description, "--server", recordedServer];
  const counting = ["--min-severity", "error", "--coverage", "--coverage-output", output];
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  try {
    await promisify(execFile)(process.execPath, [redocly, ...args, ...counting], { env });
  } catch (error) {
    // It fails where the traffic is not what the description says.
    throw new CoverageError((error as { stdout?: string }).stdout || String(error));
  }
}
