import { peers } from "../peers/index.ts";
import type { Section } from "../report/section.ts";
import { checkAt, checkTimeout, generateAt, measureMockStart } from "./measure.ts";
import { findFolder, type Scaled, writeScaled, writeUse } from "./prepare.ts";
import { listTargets, type ScaleFigures, tabulate } from "./tabulate.ts";

/** How often the description is there. */
const factors = [1, 10, 50];
// What takes longer than this is measured once: minutes do not become surer by being repeated.
const patienceMs = 60_000;

/** How things grow with the API. */
export const scaleSection: Section = {
  id: "scale",
  title: "Growth",
  rounds: 5,
  async measure(report, rounds) {
    const makers = peers.filter(({ id }) => ["ours", "openapi-fetch", "hey-api"].includes(id));
    report(`writing the description ${factors.join(", ")} times over`);
    const scales = await Promise.all(factors.map(writeScaled));
    const figures: ScaleFigures = { times: {}, instantiations: {} };
    const measure = async (what: string, once: (scaled: Scaled) => Promise<number>) => {
      figures.times[what] = await interleave(scales, rounds, once, (round, { factor }) =>
        report(`${what}, round ${round} of ${rounds}, × ${factor}`),
      );
    };
    for (const peer of makers) {
      const counted: Record<number, number> = {};
      await measure(`generate: ${peer.name}`, (it) =>
        generateAt(peer, it.spec, findFolder(it, peer)),
      );
      for (const scaled of scales) await writeUse(scaled, peer);
      await measure(`check: ${peer.name}`, async (it) => {
        const { timeMs, instantiations } = await checkAt(findFolder(it, peer));
        counted[it.factor] = instantiations;
        return timeMs;
      });
      figures.instantiations[peer.name] = counted;
    }
    await measure("start: @cash-in/mock", ({ spec }) => measureMockStart(spec));
    return {
      tables: tabulate(figures, scales),
      notes,
      targets: listTargets(figures, factors),
      figures,
    };
  },
};

const notes = [
  "The description several times over: each copy has paths, operation ids and schemas of its own; areas, parameters and error answers are shared. So eight areas grow, as an API grows.",
  "Checked, with TypeScript 7: a program that calls every operation with its example, together with what was generated, as source. The compiler checks several files at once, so that a small program of many files gains more by it than a large one.",
  "Per operation: 1.00 would be growth in step with the operations; less is a fixed cost that many operations share; more is worse than linear. All sizes are measured in turn, and compared round by round.",
  "Ours generates linearly: every stage walks the document once, and only the lists of names are sorted. Its check is linear because every operation has types of its own name, which nothing compares with those of the others: the instantiations say so without a clock. A client over one `paths` object has to find a call's path among all paths: work for each call that grows with their number.",
  "The mock server reads and prepares all operations when it starts, one after another.",
  `Measured once where a single run takes longer than ${patienceMs / 1000} seconds. A check is ended after ${checkTimeout / 1000} seconds: where the table says so much, it takes longer.`,
];

/** Measures all sizes in turn, round by round, so that a slow minute of the machine slows all of them. */
async function interleave(
  scales: readonly Scaled[],
  rounds: number,
  measure: (scaled: Scaled) => Promise<number>,
  note: (round: number, scaled: Scaled) => void,
): Promise<Record<number, number[]>> {
  const times: Record<number, number[]> = {};
  for (let round = 1; round <= rounds; round += 1) {
    for (const scaled of scales) {
      const { factor } = scaled;
      if ((times[factor]?.[0] ?? 0) > patienceMs) continue;
      note(round, scaled);
      times[factor] = [...(times[factor] ?? []), await measure(scaled)];
    }
  }
  return times;
}
