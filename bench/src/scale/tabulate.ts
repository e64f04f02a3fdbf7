import { formatCount, formatRange, formatSeconds } from "../report/format.ts";
import type { Table, Target } from "../report/section.ts";
import { compareRounds, type Measured, summarise } from "../report/statistics.ts";
import type { Scaled } from "./prepare.ts";

export interface ScaleFigures {
  /** What is measured → factor → rounds, in ms. */
  readonly times: Record<string, Record<number, number[]>>;
  /** Client → factor → what the compiler counts; 0 where it did not come to its end. */
  readonly instantiations: Record<string, Record<number, number>>;
}

export function tabulate(
  { times, instantiations }: ScaleFigures,
  scales: readonly Pick<Scaled, "factor" | "operations">[],
): Table[] {
  const factors = scales.map(({ factor }) => factor);
  const columns = [
    "",
    ...scales.map(({ factor, operations }) => `× ${factor} (${operations} operations)`),
    ...pairs(factors).map(([from, to]) => `per operation, × ${to} against × ${from}`),
  ];
  return [
    {
      title: "Time as the API grows",
      columns,
      rows: Object.entries(times).map(([what, figures]) => [
        what,
        ...factors.map((it) => formatRange(summarise(figures[it] ?? []), formatSeconds)),
        ...pairs(factors).map(([from, to]) => perOperation(grow(figures, from, to), from, to)),
      ]),
    },
    {
      title: "Instantiations of the check",
      columns,
      rows: Object.entries(instantiations).map(([client, figures]) => [
        client,
        ...factors.map((it) => (figures[it] ? formatCount(figures[it]) : "did not end")),
        ...pairs(factors).map(([from, to]) =>
          figures[from] && figures[to]
            ? (((figures[to] / figures[from]) * from) / to).toFixed(2)
            : "unknown",
        ),
      ]),
    },
  ];
}

/** From the middle to the largest, where fixed costs hide nothing any more, in step with the operations. */
export function listTargets({ times }: ScaleFigures, factors: readonly number[]): Target[] {
  const [from = 1, to = 1] = factors.slice(-2);
  return Object.entries(times)
    .filter(([what]) => what.includes("@cash-in/"))
    .map(([what, figures]) => {
      const grown = grow(figures, from, to);
      return {
        target: `${what}: × ${to} at most ${to / from} times × ${from}`,
        measured: formatRange(grown, (it) => `${it.toFixed(2)} ×`),
        met: grown.median <= to / from,
      };
    });
}

/** Each size with the one before it. */
function pairs(factors: readonly number[]): [from: number, to: number][] {
  return factors.slice(1).map((to, index) => [factors[index] ?? 1, to]);
}

function grow(figures: Record<number, number[]>, from: number, to: number): Measured {
  return compareRounds(figures[to] ?? [], figures[from] ?? []);
}

function perOperation(grown: Measured, from: number, to: number): string {
  return ((grown.median * from) / to).toFixed(2);
}
