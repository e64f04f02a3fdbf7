import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { runProgram } from "@cash-in/workbench/run-program";
import type { Published } from "../checks/published.ts";
import { readManifest } from "../packages.ts";

/** Unpacks a tarball into a new folder beneath another, and reads what is in it. */
export async function readTarball(tarball: string, into: string): Promise<Published> {
  const folder = mkdtempSync(join(into, "unpacked-"));
  await runProgram("tar", ["-xzf", tarball, "-C", folder], { cwd: into });
  return readFolder(join(folder, "package"));
}

function readFolder(folder: string): Published {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((it) => it.isFile()).map((it) => join(it.parentPath, it.name));
  const files = paths.map((path): [string, string] => [
    relative(folder, path),
    readFileSync(path, "utf8"),
  ]);
  return { manifest: readManifest(join(folder, "package.json")), files: new Map(files) };
}
