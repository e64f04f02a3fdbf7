import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "@cash-in/workbench/run-command";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { parse } from "yaml";
import { intake } from "../src/cli.ts";

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

function readWorkflow(name: string): { workflow: Workflow; steps: readonly Step[] } {
  const file = new URL(`../../../.github/workflows/${name}`, import.meta.url);
  const workflow = parse(readFileSync(file, "utf8")) as Workflow;
  return { workflow, steps: Object.values(workflow.jobs).flatMap((job) => job.steps) };
}

const { workflow, steps } = readWorkflow("vendor-watch.yml");
const listActions = (list: readonly Step[]) => list.flatMap(({ uses }) => uses ?? []);

/** Runs a step's script as the runner does, with a stub of one command, and returns what the stub was called with. */
function runStep(
  find: (step: Step) => boolean,
  env: Record<string, string>,
  stub: string,
  files: string[] = [],
) {
  const folder = mkdtempSync(join(tmpdir(), "cash-in-workflow-"));
  try {
    const [name] = stub.split("\n");
    const [log, output] = [join(folder, "log"), join(folder, "output")];
    for (const file of [log, output, ...files.map((it) => join(folder, it))])
      writeFileSync(file, "");
    const lines = stub.split("\n").slice(1).join("\n");
    writeFileSync(join(folder, `${name}`), `#!/bin/bash\necho "$*" >> "${log}"\n${lines}\n`);
    chmodSync(join(folder, `${name}`), 0o755);
    execFileSync("bash", ["--norc", "-e", "-c", steps.find(find)?.run ?? "exit 9"], {
      cwd: folder,
      stdio: "ignore",
      env: { ...env, PATH: `${folder}:${process.env.PATH}`, GITHUB_OUTPUT: output },
    });
    return { calls: readFileSync(log, "utf8"), output: readFileSync(output, "utf8") };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("vendor-watch.yml", () => {
  test("runs weekly and by hand, may write issues and nothing else", () => {
    expect(workflow.on).toEqual({
      schedule: [{ cron: expect.stringMatching(/^\d+ \d+ \* \* \d$/) }],
      workflow_dispatch: null,
    });
    expect(workflow.permissions).toEqual({ contents: "read", issues: "write" });
  });

  test("takes its actions as the other workflows do", () => {
    expect(listActions(steps)).toEqual([
      expect.stringMatching(/^actions\/checkout@[0-9a-f]{40}$/),
      expect.stringMatching(/^actions\/setup-node@[0-9a-f]{40}$/),
    ]);
    expect(listActions(readWorkflow("ci.yml").steps)).toEqual(
      expect.arrayContaining(listActions(steps)),
    );
  });

  test("every pnpm intake command in it is one that there is, with options that it takes", async () => {
    const calls = steps.flatMap(({ run = "" }) => [
      ...run.matchAll(/pnpm(?:@[\d.]+)? intake (\S+)([^|\n]*)/g),
    ]);
    expect(calls.length).toBeGreaterThan(0);
    vi.spyOn(process.stdout, "write").mockReturnValue(true);
    onTestFinished(() => void vi.restoreAllMocks());
    for (const [, name = "", rest = ""] of calls) {
      expect(Object.keys(intake.commands)).toContain(name);
      const args = [name, ...rest.trim().split(/\s+/), "--help"];
      expect(await runCommand(intake, args)).toBe(0);
    }
  });

  test.each(["0", "1", "2"])(
    "keeps exit code %s of the comparison for the steps after it",
    (code) => {
      const { output } = runStep(({ id }) => id === "watch", {}, `npx\nexit ${code}`);
      expect(output).toBe(`code=${code}\n`);
    },
  );

  const FIND =
    "issue list --label vendor-watch --state all --limit 1 --json number --jq .[].number\n";
  const WRITE = "api --silent --method PATCH repos/o/r/issues/7 --input vendor-issue.json\n";
  test.each([
    { name: "no issue, no difference: nothing", known: "", code: "0", want: FIND },
    { name: "an issue, no difference: it is closed", known: "7", code: "0", want: FIND + WRITE },
    { name: "an issue, differences: it is written", known: "7", code: "1", want: FIND + WRITE },
    { name: "an issue, pages failed: it is written", known: "7", code: "2", want: FIND + WRITE },
    {
      name: "no issue, differences: one is made and written",
      known: "",
      code: "1",
      want: `${FIND}label create vendor-watch --force --description The vendor's pages and the spec
issue create --label vendor-watch --title The vendor's pages --body Filled in a moment.
${WRITE}`,
    },
  ])("$name", ({ known, code, want }) => {
    const stub = `gh\ncase "$1 $2" in "issue list") echo "${known}";; "issue create") echo https://x.example/o/r/issues/7;; esac`;
    const env = { CODE: code, GH_REPO: "o/r", GH_TOKEN: "" };
    expect(runStep(({ name }) => name === "Keep one issue", env, stub).calls).toBe(want);
  });

  test.each([
    { name: "no difference", code: "0", issue: true, fails: false },
    { name: "differences", code: "1", issue: true, fails: false },
    { name: "pages that could not be read", code: "2", issue: true, fails: true },
    { name: "no site", code: "2", issue: false, fails: true },
    { name: "a crash, or a failed install", code: "1", issue: false, fails: true },
    { name: "no command", code: "127", issue: false, fails: true },
    { name: "no exit code", code: "", issue: true, fails: true },
  ])("fails at its end, with $name: $fails", ({ code, issue, fails }) => {
    const last = steps.at(-1);
    expect(last?.if).toBeUndefined();
    const files = issue ? ["vendor-issue.json"] : [];
    const run = () => runStep((step) => step === last, { CODE: code }, "gh\n", files);
    if (fails) expect(run).toThrow("Command failed");
    else expect(run).not.toThrow();
  });

  test("asks for no cache of a package manager that is not there yet", () => {
    const node = steps.find(({ uses }) => uses?.startsWith("actions/setup-node@"));
    expect(node?.with).toMatchObject({ "package-manager-cache": false });
  });
});
