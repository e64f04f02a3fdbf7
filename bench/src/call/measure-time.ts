import { Bench } from "tinybench";
import { type Entry, prepareCall } from "./entries.ts";
import type { Scenario } from "./scenarios.ts";

/** Median time of a call in each round, in ms, by client. */
export type Rounds = Readonly<Record<string, number[]>>;

/**
 * Measures all clients in turn, several rounds of it; every round begins with another one, so that none always runs
 * on a warm or a tired machine.
 */
export async function measureTime(
  entries: readonly Entry[],
  scenario: Scenario,
  rounds: number,
  timeMs: number,
): Promise<Rounds> {
  const times: Record<string, number[]> = Object.fromEntries(entries.map(({ id }) => [id, []]));
  for (let round = 0; round < rounds; round += 1) {
    const shift = round % entries.length;
    const bench = new Bench({ time: timeMs, warmupTime: timeMs / 4 });
    for (const entry of [...entries.slice(shift), ...entries.slice(0, shift)]) {
      bench.add(entry.id, prepareCall(entry, scenario));
    }
    await bench.run();
    for (const { name, result } of bench.tasks) {
      if (!("latency" in result)) throw new Error(`${name} was not measured: ${result.state}`);
      times[name]?.push(result.latency.p50);
    }
    console.error(`call: ${scenario.title}, round ${round + 1} of ${rounds}`);
  }
  return times;
}
