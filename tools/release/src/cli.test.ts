import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

test.each([
  {
    name: "args: --help",
    args: ["--help"],
    want: {
      status: 0,
      stdout: expect.stringContaining("pnpm release rehearse"),
      stderr: "",
    },
  },
  {
    name: "error: an unknown command",
    args: ["reherse"],
    want: {
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(/^There is no command reherse\. .* See --help\.\n$/),
    },
  },
  {
    name: "error: an unknown argument",
    args: ["audit", "--strickt"],
    want: { status: 2, stdout: "", stderr: "Unknown option '--strickt'. See --help.\n" },
  },
  {
    name: "error: no tarballs",
    args: ["tarballs", import.meta.dirname],
    want: { status: 2, stdout: "", stderr: expect.stringContaining("holds no tarball") },
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

// Whether this checkout is ready is not the matter here.
test.each([
  { name: "in the workflow", env: { GITHUB_REPOSITORY: "someone/clients" }, asks: true },
  { name: "by hand", env: {}, asks: false },
])("behavior: ready asks the registry $name: $asks", ({ env, asks }) => {
  const { GITHUB_REPOSITORY: _, ...others } = process.env;
  const { stderr } = spawnSync(process.execPath, [join(import.meta.dirname, "cli.ts"), "ready"], {
    encoding: "utf8",
    env: { ...others, ...env, npm_config_registry: "http://127.0.0.1:1/" },
  });
  expect(stderr.includes("127.0.0.1:1 could not be asked for @")).toBe(asks);
});
