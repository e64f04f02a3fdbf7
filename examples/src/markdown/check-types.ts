import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Program } from "./read-programs.ts";
import { nameFile, type Workspace } from "./workspace.ts";

const require = createRequire(import.meta.url);
const compiler = join(dirname(require.resolve("typescript/package.json")), "bin/tsc");

/** Compiles the programs of a workspace together. Each fault is a line that begins with its place in the Markdown file. */
export function checkTypes({ folder }: Workspace, programs: readonly Program[]): string[] {
  const run = spawnSync(process.execPath, [compiler, "--pretty", "false"], {
    cwd: folder,
    encoding: "utf8",
  });
  if (run.status === 0) return [];
  const names = new Map(programs.map((program) => [nameFile(program), program.file]));
  const said = `${run.stdout}${run.stderr}${run.error ?? ""}`.trim().split("\n");
  return said.map((line) =>
    line.replace(/^(\S+)\((\d+),\d+\)/, (place, name, row) =>
      names.has(name) ? `${names.get(name)}:${row}` : place,
    ),
  );
}
