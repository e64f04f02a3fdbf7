import { existsSync, globSync, readFileSync } from "node:fs";
import { join, matchesGlob } from "node:path";
import { workspacePath } from "./manifest.ts";
import type { Side, State } from "./state.ts";

const shipped = ["package.json", "openapi.yaml", "src/**/*.ts"];

/** Reads what users get of the packages in a checkout, and beside them the changesets and the catalog. */
export function readState(root: string, side: Side): State {
  const folders = globSync("packages/*/package.json", { cwd: root }).map((path) =>
    path.replaceAll("\\", "/").replace("/package.json", ""),
  );
  const paths = [
    ...folders.flatMap((folder) => listShipped(root, folder)),
    ...globSync(workspacePath, { cwd: root }),
    ...globSync(".changeset/*.md", { cwd: root }).map((path) => path.replaceAll("\\", "/")),
  ].sort();
  return {
    side,
    files: new Map(paths.map((path) => [path, readFileSync(join(root, path), "utf8")])),
  };
}

/** The files of a package, without those that its build leaves out: tests. */
function listShipped(root: string, folder: string): string[] {
  const config = join(root, folder, "tsconfig.json");
  const { exclude = [] } = (existsSync(config) ? JSON.parse(readFileSync(config, "utf8")) : {}) as {
    exclude?: string[];
  };
  const isExcluded = (path: string) =>
    exclude.some((pattern) => matchesGlob(path, pattern) || path.startsWith(`${pattern}/`));
  return globSync(shipped, { cwd: join(root, folder) })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !isExcluded(path))
    .map((path) => `${folder}/${path}`);
}
