import type { PageFailure } from "../pages/page.ts";
import { showLine } from "../text/show.ts";

/** Tells which pages could not be read, and why. The others go on. */
export function reportFailures(failures: readonly PageFailure[]): void {
  if (failures.length === 0) return;
  const lines = failures.map(({ address, reason }) => showLine(`  ${address}: ${reason}`));
  process.stderr.write(`Pages that failed: ${failures.length}\n${lines.join("\n")}\n\n`);
}
