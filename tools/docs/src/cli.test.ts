import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { mkdtempDisposable } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const cli = fileURLToPath(new URL("cli.ts", import.meta.url));

function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [cli, ...args], (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), stdout, stderr });
    });
  });
}

test("args: --help", async () => {
  const { code, stdout } = await run("--help");
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: expect.stringContaining("Usage:\n  pnpm run docs [--out <dir>]"),
  });
});

test("error: an unknown option", async () => {
  expect(await run("--into", "a")).toEqual({
    code: 2,
    stdout: "",
    stderr: "Unknown option '--into'. See --help.\n",
  });
});

test("error: a folder that holds something else stays as it is", async () => {
  await using temporary = await mkdtempDisposable(join(tmpdir(), "cash-in-docs-test-"));
  const folder = temporary.path;
  writeFileSync(join(folder, "mine.txt"), "mine");
  expect(await run("--out", folder)).toEqual({
    code: 2,
    stdout: "",
    stderr: `${folder} holds something else than the documentation. Name another folder with --out, or empty it.\n`,
  });
  expect(readFileSync(join(folder, "mine.txt"), "utf8")).toBe("mine");
});
