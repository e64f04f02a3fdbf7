import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const biome = fileURLToPath(import.meta.resolve("@biomejs/biome/bin/biome"));
const repositoryConfig = fileURLToPath(new URL("../../../../biome.json", import.meta.url));

/** Formats YAML files as the repository's Biome does, in one run over a folder of their own. */
export function formatFiles(files: ReadonlyMap<string, string>): Map<string, string> {
  if (files.size === 0) return new Map();
  const folder = mkdtempSync(join(tmpdir(), "cash-in-vendor-"));
  try {
    const config = { root: true, extends: [repositoryConfig], vcs: { enabled: false } };
    writeFileSync(join(folder, "biome.json"), JSON.stringify(config));
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const command = [biome, "format", "--write", "--colors=off", "--files-max-size=16000000", "."];
    const { status, stderr } = spawnSync(process.execPath, command, {
      cwd: folder,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`Biome could not format the new files: ${stderr}`);
    return new Map(
      [...files.keys()].map((path) => [path, readFileSync(join(folder, path), "utf8")]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
