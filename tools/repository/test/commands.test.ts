import { execFile } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Programs that a script starts and that take no options, so that there is nothing to be wrong. */
const withoutOptions = [
  "examples/src/demo.ts",
  "packages/core/test/faults/print-matrix.ts",
  "tools/intake/test/guide/renew.ts",
  "tools/intake/test/measure-pages.ts",
];

const manifests = globSync(
  ["package.json", "{bench,examples}/package.json", "{packages,tools}/*/package.json"],
  {
    cwd: root,
  },
);
const started = new Set(manifests.flatMap(listPrograms));
const commands = [...started].filter((it) => !withoutOptions.includes(it)).sort();

/** The files that the scripts of a package start with Node, in the repository. What is built is taken from its source. */
function listPrograms(manifest: string): string[] {
  const { scripts = {} } = JSON.parse(readFileSync(join(root, manifest), "utf8")) as {
    scripts?: Record<string, string>;
  };
  const calls = Object.values(scripts).flatMap((it) => [
    ...it.matchAll(/\bnode (?:--\S+ )*(\S+\.[jt]s)\b/g),
  ]);
  return calls.map(([, file = ""]) =>
    join(manifest, "..", file).replace("/dist/", "/src/").replace(/\.js$/, ".ts"),
  );
}

interface Result {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(command: string, ...args: readonly string[]): Promise<Result> {
  return new Promise((resolve) => {
    const done = (error: { code?: unknown } | null, stdout: string, stderr: string) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    execFile(process.execPath, [join(root, command), ...args], { cwd: root }, done);
  });
}

test("behavior: every command is started by a script, and every script that starts a program is looked at", () => {
  const files = globSync(["{bench,examples}/src/**/*cli.ts", "{packages,tools}/*/src/**/*cli.ts"], {
    cwd: root,
  });
  expect(commands).toEqual(files.sort());
  expect(commands.length).toBeGreaterThan(10);
  expect(withoutOptions.filter((it) => !started.has(it))).toEqual([]);
});

test.each(commands)("%s: --help, and a wrong option wherever one can stand", async (command) => {
  const [help] = await Promise.all([run(command, "--help"), expectRefusal(command)]);
  expect(help).toMatchObject({ code: 0, stderr: "" });
  expect(help.stdout).toMatch(/^Usage:\n/);
  const [, list = ""] = help.stdout.split("\nCommands:\n");
  const names = [...list.matchAll(/^ {2}(\S+)/gm)].map(([, name = ""]) => name);
  await Promise.all(names.map((name) => expectRefusal(command, name)));
});

/** A wrong option ends a command with 2, before it does anything, and in one line that names option and help. */
async function expectRefusal(command: string, ...names: readonly string[]): Promise<void> {
  const { code, stdout, stderr } = await run(command, ...names, "--no-such-option");
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(/^[^\n]*Unknown option '--no-such-option'\. See --help\.\n$/);
}
