import { execFile } from "node:child_process";
import { mkdtempDisposable, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { findBiome } from "@cash-in/workbench/find-biome";
import { writeAll } from "./write-all.ts";

const repositoryConfig = fileURLToPath(new URL("../../../../biome.json", import.meta.url));

/** Formats files as the repository's Biome does, imports included, in one run over a folder of their own. */
export async function formatFiles(
  files: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  await using temporary = await mkdtempDisposable(join(tmpdir(), "generate-"));
  const folder = temporary.path;
  const config = { root: true, extends: [repositoryConfig], vcs: { enabled: false } };
  await writeFile(join(folder, "biome.json"), JSON.stringify(config));
  const paths = [...files.keys()].filter((path) => /\.(ts|json|md|yaml)$/.test(path));
  await writeAll(new Map(paths.map((path) => [join(folder, path), files.get(path) ?? ""])));
  await runBiome(folder);
  const formatted = await Promise.all(
    paths.map(async (path) => [path, await readFile(join(folder, path), "utf8")] as const),
  );
  return new Map([...files, ...formatted]);
}

async function runBiome(folder: string): Promise<void> {
  const [program, ...parameters] = findBiome();
  const command = ["check", "--write", "--linter-enabled=false", "--colors=off", "."];
  await promisify(execFile)(program, [...parameters, ...command], { cwd: folder });
}
