import type { Peer } from "../peers/peer.ts";
import { formatCount, formatMicroseconds, formatRange, formatRatio } from "../report/format.ts";
import type { Table, Target } from "../report/section.ts";
import { compareRounds, type Measured, summarise } from "../report/statistics.ts";
import type { Figures } from "./run-worker.ts";
import type { Scenario } from "./scenarios.ts";

/** All figures of the section. */
export interface CallFigures {
  readonly stubbed: Figures;
  readonly loopback: Figures;
  /** Bytes. */
  readonly allocations: Figures;
}

/** The tables: stubbed, loopback, allocations. */
export function tabulate(
  { stubbed, loopback, allocations }: CallFigures,
  peers: readonly Peer[],
  scenarios: readonly Scenario[],
): Table[] {
  const real = scenarios.filter(({ status }) => status === 200);
  return [
    {
      title: "Time of a call, `fetch` stubbed",
      columns: ["client", "what it guards", ...scenarios.map(({ title }) => title)],
      rows: [
        ["fetch", "", ...scenarios.map(({ id }) => showTime(stubbed, id))],
        ...peers.map((peer) => [
          peer.name,
          peer.guards,
          ...scenarios.map(({ id }) => formatRatio(compare(stubbed, id, peer.id))),
        ]),
      ],
    },
    {
      title: "Time of a call over a loopback connection",
      columns: ["client", ...real.flatMap(({ title }) => [title, "share of the client"])],
      rows: [
        ["fetch", ...real.flatMap(({ id }) => [showTime(loopback, id), ""])],
        ...peers.map((peer) => [
          peer.name,
          ...real.flatMap(({ id }) => {
            const ratio = compare(loopback, id, peer.id);
            return [formatRatio(ratio), formatShare(ratio.median)];
          }),
        ]),
      ],
    },
    {
      title: "Allocated per call, `fetch` stubbed",
      columns: ["client", ...scenarios.map(({ title }) => title)],
      rows: [
        ["fetch", ...scenarios.map(({ id }) => showBytes(allocations, id, "raw"))],
        ...peers.map((peer) => [
          peer.name,
          ...scenarios.map(({ id }) => showBytes(allocations, id, peer.id)),
        ]),
      ],
    },
  ];
}

/** At most 1.3 × fetch; ahead of every peer that guards anything. */
export function listTargets({ stubbed }: CallFigures, peers: readonly Peer[]): Target[] {
  const guarded = peers.filter(
    ({ id, sharedWith = id, guards }) => sharedWith !== "ours" && guards !== "",
  );
  return (["get", "post"] as const).flatMap((id) => {
    const mine = compare(stubbed, id, "ours");
    return [
      {
        target: `${id.toUpperCase()}: at most 1.3 × fetch`,
        measured: formatRatio(mine),
        met: mine.median <= 1.3,
      },
      ...guarded.map((peer) => {
        const theirs = compare(stubbed, id, peer.id);
        return {
          target: `${id.toUpperCase()}: ahead of ${peer.name}`,
          measured: `${mine.median.toFixed(2)} × against ${theirs.median.toFixed(2)} ×`,
          met: mine.median < theirs.median,
        };
      }),
    ];
  });
}

function compare(figures: Figures, scenario: string, id: string): Measured {
  const rounds = figures[scenario] ?? {};
  return compareRounds(rounds[id] ?? [], rounds.raw ?? []);
}

function showTime(figures: Figures, scenario: string): string {
  return formatRange(summarise(figures[scenario]?.raw ?? []), formatMicroseconds);
}

function showBytes(figures: Figures, scenario: string, id: string): string {
  const { median } = summarise(figures[scenario]?.[id] ?? []);
  const ratio = compare(figures, scenario, id).median;
  return `${formatCount(median)} B (${ratio.toFixed(2)} ×)`;
}

/** How much of a call is the client's own time; within the noise it may be none. */
function formatShare(ratio: number): string {
  return ratio <= 1 ? "none to be seen" : `${Math.round((1 - 1 / ratio) * 100)} %`;
}
