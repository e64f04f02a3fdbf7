import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Writes files at once, with the folders they lie in. Ends only when every write has ended, also when one has failed:
 * what is taken away before that comes back.
 */
export async function writeAll(files: ReadonlyMap<string, string>): Promise<void> {
  const ended = await Promise.allSettled(
    [...files].map(async ([path, text]) => {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    }),
  );
  for (const result of ended) if (result.status === "rejected") throw result.reason;
}
