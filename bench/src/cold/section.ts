import { mkdir, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { folderOf } from "../peers/generate.ts";
import type { Peer } from "../peers/peer.ts";
import { listFailures, preparePeers } from "../peers/prepare.ts";
import { writeCallModule } from "../peers/write-module.ts";
import { formatCount, formatMilliseconds, formatRange, formatRatio } from "../report/format.ts";
import type { Section, Table } from "../report/section.ts";
import { compareRounds, summarise } from "../report/statistics.ts";
import { compileModule } from "../run/bundle.ts";
import { executeWell } from "../run/execute.ts";
import { bundle, inGenerated, inRepository } from "../run/paths.ts";
import { pickUses, type Use } from "../size/uses.ts";
import { readDocument, readOperations } from "../spec/read-operations.ts";

interface Start {
  readonly importMs: number;
  readonly heapBytes: number;
}

/** Of each client, by use, what each round gave. */
type ColdFigures = Record<string, Record<string, Start[]>>;

/** What a client takes when a process starts. */
export const coldSection: Section = {
  id: "cold",
  title: "A cold start",
  rounds: 9,
  async measure(report, rounds) {
    const { ready, failures } = await preparePeers(report);
    const uses = pickUses(readOperations(readDocument(bundle))).filter(({ id }) => id !== "one");
    const peers = ready.filter(({ sharedWith }) => sharedWith === undefined);
    await mkdir(inGenerated("cold"), { recursive: true });
    await writeFile(moduleOf("nothing", "all"), "export function connect() { return {}; }\n");
    for (const peer of peers) for (const use of uses) await writeModule(peer, use);
    const figures: ColdFigures = { nothing: { all: [] } };
    for (let round = 1; round <= rounds; round += 1) {
      report(`round ${round} of ${rounds}`);
      await measureOne(figures, "nothing", "all");
      for (const { id } of peers) for (const use of uses) await measureOne(figures, id, use.id);
    }
    return {
      tables: [tabulate(figures, peers, uses)],
      notes: [...notes, ...listFailures(failures)],
      targets: [],
      figures,
    };
  },
};

const notes = [
  "A fresh process imports a module that uses one area, or everything, and makes the clients. The module is compiled into one file, packages stay in `node_modules`. Ours are therefore loaded as they are published, a file for each entry point and what entry points share; generated clients are in the one file.",
  "“Nothing” is an empty module. Heap: what is held after a collection, beyond what was held before the import.",
];

function moduleOf(id: string, use: string): string {
  return inGenerated(`cold/${id}-${use}.mjs`);
}

async function writeModule(peer: Peer, { id, operations }: Use): Promise<void> {
  const source = `${folderOf(peer)}/cold-${peer.id}-${id}.ts`;
  await writeFile(source, writeCallModule(peer, operations));
  await writeFile(moduleOf(peer.id, id), await compileModule(source));
}

async function measureOne(figures: ColdFigures, id: string, use: string): Promise<void> {
  const { output } = await executeWell([
    process.execPath,
    "--expose-gc",
    inRepository("bench/src/cold/worker.ts"),
    pathToFileURL(moduleOf(id, use)).href,
  ]);
  const byUse = figures[id] ?? {};
  figures[id] = byUse;
  byUse[use] = [...(byUse[use] ?? []), JSON.parse(output) as Start];
}

function tabulate(figures: ColdFigures, peers: readonly Peer[], uses: readonly Use[]): Table {
  const nothing = figures.nothing?.all ?? [];
  const times = (starts: readonly Start[]) => starts.map(({ importMs }) => importMs);
  const show = (starts: readonly Start[]) => {
    const heap = summarise(starts.map(({ heapBytes }) => heapBytes)).median;
    return [
      formatRange(summarise(times(starts)), formatMilliseconds),
      formatRatio(compareRounds(times(starts), times(nothing))),
      `${formatCount(heap / 1000)} kB`,
    ];
  };
  return {
    title: "Import, and making the clients",
    columns: ["client", ...uses.flatMap(({ title }) => [title, "against nothing", "heap"])],
    rows: [
      ["nothing", ...show(nothing), "", "", ""],
      ...peers.map((peer) => [
        peer.name,
        ...uses.flatMap(({ id }) => show(figures[peer.id]?.[id] ?? [])),
      ]),
    ],
  };
}
