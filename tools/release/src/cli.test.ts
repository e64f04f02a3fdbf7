import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

test.each([
  {
    name: "args: --help",
    args: ["--help"],
    want: {
      status: 0,
      stdout: expect.stringContaining("Usage: pnpm release:<command>"),
      stderr: "",
    },
  },
  {
    name: "error: an unknown command",
    args: ["reherse"],
    want: { status: 2, stdout: "", stderr: 'There is no command "reherse". See --help.\n' },
  },
  {
    name: "error: an unknown argument",
    args: ["audit", "--strickt"],
    want: { status: 2, stdout: "", stderr: 'There is no command "audit --strickt". See --help.\n' },
  },
  {
    name: "error: no address of a repository",
    args: ["repository"],
    want: { status: 2, stdout: "", stderr: expect.stringContaining("https://github.com/<owner>") },
  },
])("$name", ({ args, want }) => {
  const command = [join(import.meta.dirname, "cli.ts"), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  expect({ status, stdout, stderr }).toEqual(want);
});
