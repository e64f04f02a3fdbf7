import type { DisposableTempDir } from "node:fs";
import { mkdtempDisposable } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of its own, gone afterwards. */
export async function makeFolder(): Promise<DisposableTempDir> {
  return mkdtempDisposable(join(tmpdir(), "cash-in-pages-"));
}
