import { mkdir, mkdtempDisposable, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { smallSpec } from "./small-spec.ts";

/** Writes the small spec, or a broken variant of it, into a folder of its own. Returns the root document's path. */
export async function writeSpec(
  files: Readonly<Record<string, string>> = smallSpec,
): Promise<string> {
  const folder = await createFolder();
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return join(folder, "openapi.yaml");
}

/** A folder that is gone when the test is over. */
export async function createFolder(): Promise<string> {
  const temporary = await mkdtempDisposable(join(tmpdir(), "description-test-"));
  onTestFinished(() => temporary.remove());
  const folder = temporary.path;
  return folder;
}

/** The small spec with pieces of text replaced in some of its files. Each piece must be there. */
export function changeSpec(
  ...changes: readonly [path: string, from: string, to: string][]
): Record<string, string> {
  const files: Record<string, string> = { ...smallSpec };
  for (const [path, from, to] of changes) {
    const text = files[path] ?? "";
    if (path in files && !text.includes(from)) throw new Error(`${path} does not hold: ${from}`);
    files[path] = text.replace(from, () => to);
  }
  return files;
}
