import { mkdir, rm } from "node:fs/promises";
import { runGenerator } from "../peers/generate.ts";
import { peers } from "../peers/index.ts";
import type { Peer } from "../peers/peer.ts";
import { formatMegabytes, formatRange, formatRatio, formatSeconds } from "../report/format.ts";
import type { Section, Table, Target } from "../report/section.ts";
import { compareRounds, summarise } from "../report/statistics.ts";
import { type Execution, lastLines } from "../run/execute.ts";
import { bundle, inGenerated, inRepository } from "../run/paths.ts";
import { runOurs } from "./run-ours.ts";

interface Run {
  readonly ms: number;
  readonly peakBytes: number;
}

/** By peer and kind, what each round gave. */
type GenerateFigures = Record<string, Record<"first" | "again", Run[]>>;

/** What it takes from the description to the files. */
export const generateSection: Section = {
  id: "generate",
  title: "Generating",
  rounds: 5,
  async measure(report, rounds) {
    const makers = peers.filter(({ sharedWith }) => sharedWith === undefined);
    const figures: GenerateFigures = Object.fromEntries(
      makers.map(({ id }) => [id, { first: [], again: [] }]),
    );
    const failures = new Map<Peer, string>();
    for (let round = 1; round <= rounds; round += 1) {
      for (const peer of makers.filter((it) => !failures.has(it))) {
        report(`round ${round} of ${rounds}, ${peer.name}`);
        const failure = await measureRound(peer, figures);
        if (failure !== undefined) failures.set(peer, failure);
      }
    }
    const ready = makers.filter((it) => !failures.has(it));
    return {
      tables: [tabulate(figures, ready)],
      notes: [...notes, ...[...failures].map(([peer, reason]) => `${peer.name} fails: ${reason}`)],
      targets: [pickTarget(figures, ready)],
      figures,
    };
  },
};

const notes = [
  "Wall time of the whole command, Node's start included, and the largest sum of resident memory of its processes. First: into an empty folder. Again: the same once more.",
  "Peers start from the bundled description in one file and make one client. Ours starts from the description's many files, checks and bundles it, and makes eight packages with their READMEs and descriptions, formatted.",
];

async function measureRound(peer: Peer, figures: GenerateFigures): Promise<string | undefined> {
  const folder = inGenerated(`generate/${peer.id}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const kind of ["first", "again"] as const) {
    const execution = await run(peer, folder);
    if (execution.code !== 0) return lastLines(execution, 3);
    const { durationMs, peakBytes } = execution;
    figures[peer.id]?.[kind].push({ ms: durationMs, peakBytes });
  }
  return undefined;
}

async function run(peer: Peer, folder: string): Promise<Execution> {
  const execution = await runGenerator(peer, bundle, folder);
  return execution ?? runOurs(inRepository("spec/openapi.yaml"), `${folder}/packages`);
}

function tabulate(figures: GenerateFigures, makers: readonly Peer[]): Table {
  const quickest = findQuickest(figures, makers);
  return {
    title: "From the description to the files",
    columns: ["generator", "first", "against the quickest peer", "again", "peak memory"],
    rows: makers.map(({ id, name }) => [
      name,
      formatRange(summarise(times(figures, id, "first")), formatSeconds),
      formatRatio(compareRounds(times(figures, id, "first"), times(figures, quickest.id, "first"))),
      formatRange(summarise(times(figures, id, "again")), formatSeconds),
      formatMegabytes(summarise((figures[id]?.first ?? []).map((it) => it.peakBytes)).median),
    ]),
  };
}

function pickTarget(figures: GenerateFigures, makers: readonly Peer[]): Target {
  const quickest = findQuickest(figures, makers);
  const ratio = compareRounds(
    times(figures, "ours", "first"),
    times(figures, quickest.id, "first"),
  );
  return {
    target: "all eight packages in at most 2 × the time of the quickest peer for its one client",
    measured: `${formatRatio(ratio)} ${quickest.name}`,
    met: ratio.median <= 2,
  };
}

function findQuickest(figures: GenerateFigures, makers: readonly Peer[]): Peer {
  const [quickest] = makers
    .filter(({ id }) => id !== "ours")
    .toSorted((a, b) => median(figures, a.id) - median(figures, b.id));
  if (quickest === undefined) throw new Error("No peer could generate a client.");
  return quickest;
}

function median(figures: GenerateFigures, id: string): number {
  return summarise(times(figures, id, "first")).median;
}

function times(figures: GenerateFigures, id: string, kind: "first" | "again"): number[] {
  return (figures[id]?.[kind] ?? []).map(({ ms }) => ms);
}
