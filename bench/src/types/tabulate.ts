import type { Peer } from "../peers/peer.ts";
import {
  formatCount,
  formatKilobytes,
  formatMegabytes,
  formatMilliseconds,
  formatRange,
  formatRatio,
} from "../report/format.ts";
import type { Table, Target } from "../report/section.ts";
import { compareRounds, summarise } from "../report/statistics.ts";
import { instantiationBudget } from "./budget.ts";
import { type Check, compilers } from "./check.ts";
import type { Completions } from "./measure-completions.ts";

/** A program to check. */
export interface Program {
  readonly id: string;
  readonly name: string;
  readonly folder: string;
  /** Absent where there is no client in it. */
  readonly peer?: Peer;
}

/** All figures of the section, by program. */
export interface TypeFigures {
  /** By compiler, one for each round. */
  readonly checks: Record<string, Record<string, Check[]>>;
  readonly completions: Record<string, Completions[]>;
  readonly declarations: Record<string, { readonly files: number; readonly bytes: number }>;
}

export function tabulate(
  figures: TypeFigures,
  programs: readonly Program[],
  operations: number,
): Table[] {
  return [
    ...compilers.map(({ id, title }) => ({
      title: `Check of a program that uses all ${operations} operations, ${title}`,
      columns: ["client", "time", "against nothing", "memory", "instantiations"],
      rows: programs.map((program) => [program.name, ...showChecks(figures, program.id, id)]),
    })),
    {
      title: "What the compiler reads of the client",
      columns: ["client", "files", "size"],
      rows: programs
        .filter(({ peer }) => peer !== undefined)
        .map(({ id, name }) => {
          const { files = 0, bytes = 0 } = figures.declarations[id] ?? {};
          return [name, formatCount(files), formatKilobytes(bytes)];
        }),
    },
    {
      title: "Completions in an editor",
      columns: [
        "client",
        "first, from the start",
        "against ours",
        "after a keystroke",
        "against ours",
      ],
      rows: programs
        .filter(({ peer }) => peer !== undefined)
        .map(({ id, name }) => {
          return [name, ...showWaits(figures, id, "first"), ...showWaits(figures, id, "next")];
        }),
    },
  ];
}

/** Ahead of the bare types of openapi-typescript in time, with both compilers; within the budget. */
export function listTargets(figures: TypeFigures): Target[] {
  const ahead = compilers.map(({ id, title }) => {
    const bare = (figures.checks["openapi-fetch"]?.[id] ?? []).map(({ timeMs }) => timeMs);
    const mine = (figures.checks.ours?.[id] ?? []).map(({ timeMs }) => timeMs);
    const ratio = compareRounds(mine, bare);
    return {
      target: `${title}: quicker than bare openapi-typescript types`,
      measured: `${formatRatio(ratio)} of their time`,
      met: ratio.median < 1,
    };
  });
  const { instantiations = Number.NaN } = figures.checks.ours?.ts5?.[0] ?? {};
  const budget = {
    target: `at most ${formatCount(instantiationBudget)} instantiations`,
    measured: formatCount(instantiations),
    met: instantiations <= instantiationBudget,
  };
  return [...ahead, budget];
}

function showChecks(figures: TypeFigures, program: string, compiler: string): string[] {
  const checks = figures.checks[program]?.[compiler] ?? [];
  const times = checks.map(({ timeMs }) => timeMs);
  const nothing = (figures.checks.nothing?.[compiler] ?? []).map(({ timeMs }) => timeMs);
  return [
    formatMilliseconds(summarise(times).median),
    formatRatio(compareRounds(times, nothing)),
    formatMegabytes(summarise(checks.map(({ memoryBytes }) => memoryBytes)).median),
    formatCount(checks[0]?.instantiations ?? Number.NaN),
  ];
}

function showWaits(figures: TypeFigures, program: string, kind: keyof Completions): string[] {
  const list = (id: string) => (figures.completions[id] ?? []).map((it) => it[kind]);
  return [
    formatRange(summarise(list(program)), formatMilliseconds),
    formatRatio(compareRounds(list(program), list("ours"))),
  ];
}
