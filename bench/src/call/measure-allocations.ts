import { type Entry, prepareCall } from "./entries.ts";
import type { Scenario } from "./scenarios.ts";

const calls = 1000;

/**
 * Bytes that a call puts on the heap, several rounds of it, by client. Needs `--expose-gc` and a young generation so
 * large that nothing is collected between the two looks.
 */
export async function measureAllocations(
  entries: readonly Entry[],
  scenario: Scenario,
  rounds: number,
): Promise<Record<string, number[]>> {
  const bytes: Record<string, number[]> = {};
  for (const entry of entries) {
    const call = prepareCall(entry, scenario);
    // Until the engine has settled, code itself is allocated.
    for (let index = 0; index < 5 * calls; index += 1) await call();
    bytes[entry.id] = [];
    for (let round = 0; round < rounds; round += 1) {
      globalThis.gc?.();
      const before = process.memoryUsage().heapUsed;
      for (let index = 0; index < calls; index += 1) await call();
      bytes[entry.id]?.push((process.memoryUsage().heapUsed - before) / calls);
    }
  }
  return bytes;
}
