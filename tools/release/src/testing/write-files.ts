import { mkdirSync, mkdtempDisposableSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** Makes a folder with files for one test. Objects are written as JSON. */
export function writeFiles(files: Readonly<Record<string, string | object>>): string {
  const temporary = mkdtempDisposableSync(join(tmpdir(), "release-test-"));
  onTestFinished(() => temporary.remove());
  const folder = temporary.path;
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    const text = typeof content === "string" ? content : JSON.stringify(content);
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
