import { spawnSync } from "node:child_process";
import { mkdtempDisposableSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";

// Compilers and processes take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

function start(command: string, ...args: readonly string[]) {
  // In no repository.
  const temporary = mkdtempDisposableSync(join(tmpdir(), "changes-test-"));
  onTestFinished(() => temporary.remove());
  const cwd = temporary.path;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, command), ...args],
    { cwd, encoding: "utf8", env: { ...process.env, GIT_CEILING_DIRECTORIES: tmpdir() } },
  );
  return { status, stdout, stderr: stderr.replace(cwd, "<folder>") };
}

test.each([
  {
    name: "args: --help",
    command: "cli.ts",
    args: ["--help"],
    want: { status: 0, stdout: expect.stringContaining("Usage:\n  pnpm changes"), stderr: "" },
  },
  {
    name: "error: an unknown argument",
    command: "cli.ts",
    args: ["--chekc"],
    want: { status: 2, stdout: "", stderr: "Unknown option '--chekc'. See --help.\n" },
  },
  {
    name: "error: no repository",
    command: "cli.ts",
    args: [],
    want: {
      status: 2,
      stdout: "",
      stderr: "<folder> is in no git repository: there is nothing to compare with.\n",
    },
  },
  {
    name: "args: --help",
    command: "report-cli.ts",
    args: ["--help"],
    want: { status: 0, stdout: expect.stringContaining("Usage:\n  pnpm report:types"), stderr: "" },
  },
  {
    name: "error: an unknown argument",
    command: "report-cli.ts",
    args: ["--chekc"],
    want: { status: 2, stdout: "", stderr: "Unknown option '--chekc'. See --help.\n" },
  },
])("$command: $name", ({ command, args, want }) => {
  expect(start(command, ...args)).toEqual(want);
});
