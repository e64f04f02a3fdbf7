import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folders = new Set<string>();

/** Makes a folder that is gone when the process has ended, also where it is interrupted. */
export function makeTemporary(): string {
  if (folders.size === 0) process.once("exit", () => [...folders].forEach(removeTemporary));
  const folder = mkdtempSync(join(tmpdir(), "mutants-"));
  folders.add(folder);
  return folder;
}

export function removeTemporary(folder: string): void {
  folders.delete(folder);
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
