import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "@cash-in/workbench/run-program";

/** Everything of a checkout that a rehearsal must leave alone: what each thing is, by its name. */
export type Fingerprint = ReadonlyMap<string, string>;

/** Files that git keeps or would add, by path. */
export async function listFiles(root: string): Promise<readonly string[]> {
  const args = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
  const paths = (await runProgram("git", args, { cwd: root })).split("\0");
  return [...new Set(paths)].filter((path) => path !== "" && isFile(join(root, path))).sort();
}

/** Files with their content, and where branches, tags and HEAD are. */
export async function takeFingerprint(root: string): Promise<Fingerprint> {
  const files = (await listFiles(root)).map((path): [string, string] => [
    path,
    createHash("sha256")
      .update(readFileSync(join(root, path)))
      .digest("hex"),
  ]);
  const refs = await runProgram("git", ["for-each-ref"], { cwd: root });
  const status = await runProgram("git", ["status", "--porcelain", "--branch"], { cwd: root });
  return new Map([...files, ["git for-each-ref", refs], ["git status", status]]);
}

/** What differs between two fingerprints. */
export function checkUntouched(before: Fingerprint, after: Fingerprint): readonly string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names]
    .filter((name) => before.get(name) !== after.get(name))
    .map((name) => `the checkout has changed meanwhile: ${name}`);
}

// A file that was deleted and not committed is still listed.
function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
