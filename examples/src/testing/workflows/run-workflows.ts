import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempDisposable, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";

const redocly = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");

/** What came of one step of a workflow. */
export interface StepResult {
  readonly workflow: string;
  readonly step: string;
  readonly faults: readonly string[];
}

interface Report {
  readonly files: Readonly<Record<string, { readonly executedWorkflows: readonly Workflow[] }>>;
}

interface Workflow {
  readonly workflowId: string;
  readonly executedSteps: readonly {
    readonly stepId: string;
    readonly checks: readonly {
      readonly name: string;
      readonly passed: boolean;
      readonly message?: string;
    }[];
  }[];
}

/**
 * Runs every workflow of Arazzo files against a server, with `redocly respect`.
 *
 * @returns The steps in the order in which they ran; a step that was tried again stands there several times.
 */
export async function runWorkflows(files: readonly string[], url: string): Promise<StepResult[]> {
  await using folder = await mkdtempDisposable(join(tmpdir(), "workflows-"));
  const output = join(folder.path, "report.json");
  const said = await respect([...files, "--server", `cash-in=${url}`, "--json-output", output]);
  const report = JSON.parse(
    await readFile(output, "utf8").catch(() => {
      throw new Error(`redocly respect ran nothing. It says: ${said}`);
    }),
  ) as Report;
  return Object.values(report.files).flatMap((file) => file.executedWorkflows.flatMap(listSteps));
}

/** Its exit code says no more than the report. */
async function respect(args: readonly string[]): Promise<string> {
  const input = JSON.stringify({ apiKey: "example-key" });
  const child = spawn(process.execPath, [redocly, "respect", ...args, "--input", input], {
    // Not in the repository, whose redocly.yaml would bring the rules of the spec along.
    cwd: tmpdir(),
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      // It asks the registry for news otherwise, and tells its maker that it was run.
      CI: "true",
      NODE_ENV: "",
      REDOCLY_TELEMETRY: "off",
      REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
    },
  });
  const closed = once(child, "close");
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return `${stdout}${stderr}`;
}

function listSteps({ workflowId, executedSteps }: Workflow): StepResult[] {
  return executedSteps.map(({ stepId, checks }) => ({
    workflow: workflowId,
    step: stepId,
    faults: [
      // A step without a check proves nothing.
      ...(checks.length > 0 ? [] : ["Nothing was checked."]),
      ...checks.filter(({ passed }) => !passed).map(({ name, message }) => `${name}: ${message}`),
    ],
  }));
}
