import type { Peer } from "../peers/peer.ts";
import { formatRange, formatSeconds } from "../report/format.ts";
import type { Table, Target } from "../report/section.ts";
import { summarise } from "../report/statistics.ts";

/** What is measured → factor → rounds, in ms. */
export type ScaleFigures = Record<string, Record<number, number[]>>;

export function tabulate(
  figures: ScaleFigures,
  makers: readonly Peer[],
  operations: Readonly<Record<number, number>>,
): Table[] {
  const rows = [
    ...makers.map(({ id, name }) => ({ title: `generate: ${name}`, what: `${id} generate` })),
    ...makers.map(({ id, name }) => ({ title: `check: ${name}`, what: `${id} check` })),
    { title: "our mock server's start", what: "mock" },
  ];
  const factors = Object.keys(operations).map(Number);
  return [
    {
      title: "Time as the API grows",
      columns: [
        "",
        ...factors.map((it) => `× ${it} (${operations[it]} operations)`),
        ...factors.slice(1).map((it) => `× ${it} against × 1, per operation`),
      ],
      rows: rows.map(({ title, what }) => [
        title,
        ...factors.map((it) => formatRange(summarise(figures[what]?.[it] ?? []), formatSeconds)),
        ...factors.slice(1).map((it) => (grow(figures, what, 1, it) / it).toFixed(2)),
      ]),
    },
  ];
}

/** From the middle to the largest, where fixed costs hide nothing any more, in step with the operations. */
export function listTargets(figures: ScaleFigures, factors: readonly number[]): Target[] {
  const [middle = 1, largest = 1] = factors.slice(-2);
  const linear = largest / middle;
  return ["ours generate", "ours check", "mock"].map((what) => {
    const grown = grow(figures, what, middle, largest);
    return {
      target: `${what}: from × ${middle} to × ${largest} at most ${linear} ×`,
      measured: `${grown.toFixed(2)} ×`,
      met: grown <= linear,
    };
  });
}

function grow(figures: ScaleFigures, what: string, from: number, to: number): number {
  const median = (factor: number) => summarise(figures[what]?.[factor] ?? []).median;
  return median(to) / median(from);
}
