import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempDisposableSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findBiome } from "@cash-in/workbench/find-biome";

const repositoryConfig = fileURLToPath(new URL("../../../../biome.json", import.meta.url));

/** Formats YAML files as the repository's Biome does, in one run over a folder of their own. */
export function formatFiles(files: ReadonlyMap<string, string>): Map<string, string> {
  if (files.size === 0) return new Map();
  const temporary = mkdtempDisposableSync(join(tmpdir(), "cash-in-vendor-"));
  try {
    return formatIn(temporary.path, files);
  } finally {
    temporary.remove();
  }
}

function formatIn(folder: string, files: ReadonlyMap<string, string>): Map<string, string> {
  const config = { root: true, extends: [repositoryConfig], vcs: { enabled: false } };
  writeFileSync(join(folder, "biome.json"), JSON.stringify(config));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const [program, ...parameters] = findBiome();
  const command = ["format", "--write", "--colors=off", "--files-max-size=16000000", "."];
  const { status, stderr } = spawnSync(program, [...parameters, ...command], {
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`Biome could not format the new files: ${stderr}`);
  return new Map([...files.keys()].map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}
