import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtempDisposable, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");

/** A made-up tree that has nothing of the repository but the settings of its search for unused files. */
const files: Record<string, string> = {
  "package.json": JSON.stringify({ name: "tree", private: true, type: "module" }),
  "pnpm-workspace.yaml": "packages:\n  - packages/*\n  - tools/*\n",
  ...createRoom("packages/core", "src/index.ts"),
  ...createRoom("tools/lint", "src/cli.ts"),
};

test("a file in production that only tests use is found", async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), "cash-in-unused-"));
  await copyFile(join(root, "knip.production.json"), join(folder.path, "knip.production.json"));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder.path, file)), { recursive: true });
    await writeFile(join(folder.path, file), text);
  }
  const report = JSON.parse(await knip(folder.path)) as { issues: { file: string }[] };
  expect(report.issues.map(({ file }) => file).toSorted()).toEqual([
    "packages/core/src/planted.ts",
    "tools/lint/src/planted.ts",
  ]);
});

function createRoom(path: string, entry: string): Record<string, string> {
  return {
    [`${path}/package.json`]: JSON.stringify({ name: path, type: "module" }),
    [`${path}/${entry}`]: `import { used } from "./used.ts";\n\nused();\n`,
    [`${path}/src/used.ts`]: "export function used(): void {}\n",
    [`${path}/src/planted.ts`]: "export function planted(): void {}\n",
    [`${path}/src/planted.test.ts`]: `import { planted } from "./planted.ts";\n\nplanted();\n`,
  };
}

function knip(cwd: string): Promise<string> {
  const args = ["--production", "--config", "knip.production.json", "--include", "files"];
  const command = join(root, "node_modules/.bin/knip");
  return new Promise((resolve, reject) => {
    execFile(
      command,
      [...args, "--reporter", "json"],
      { cwd, encoding: "utf8" },
      (error, stdout, stderr) => {
        if (stdout.trim().startsWith("{")) resolve(stdout);
        else reject(new Error(`knip gave no report: ${stdout}${stderr}`, { cause: error }));
      },
    );
  });
}
