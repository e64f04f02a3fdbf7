import { mkdir, writeFile } from "node:fs/promises";
import { folderOf } from "../peers/generate.ts";
import { loopback, type Peer } from "../peers/peer.ts";
import { listFailures, preparePeers } from "../peers/prepare.ts";
import { writeCallModule } from "../peers/write-module.ts";
import type { Section } from "../report/section.ts";
import { bundleModule } from "../run/bundle.ts";
import { bundle, inGenerated, inRepository } from "../run/paths.ts";
import { startServer } from "../run/start-server.ts";
import { moduleOf } from "./entries.ts";
import { runWorker } from "./run-worker.ts";
import { readScenarios, type Scenario } from "./scenarios.ts";
import { type CallFigures, listTargets, tabulate } from "./tabulate.ts";

const settledHeap = ["--expose-gc", "--min-semi-space-size=256", "--max-semi-space-size=256"];
// What is allocated hardly differs from round to round.
const allocationRounds = 5;

/** What a call costs beyond `fetch` itself. */
export const callSection: Section = {
  id: "call",
  title: "A call",
  rounds: 21,
  async measure(report, rounds) {
    const { ready, failures } = await preparePeers(report);
    const scenarios = readScenarios(bundle);
    for (const peer of ready) await writeModule(peer, scenarios);
    const ids = ready.map(({ id }) => id);
    const stubbed = await runWorker([], ["stubbed", `${rounds}`, ...ids], report);
    const allocations = await runWorker(
      settledHeap,
      ["allocations", `${Math.min(rounds, allocationRounds)}`, ...ids],
      report,
    );
    const server = await startServer(
      [process.execPath, inRepository("bench/src/call/server.ts")],
      `${loopback}/collection-cases`,
    );
    const looped = await runWorker([], ["loopback", `${rounds}`, ...ids], report).finally(
      server.stop,
    );
    const figures: CallFigures = { stubbed, allocations, loopback: looped };
    return {
      tables: tabulate(figures, ready, scenarios),
      notes: [...notes, ...listFailures(failures)],
      targets: listTargets(figures, ready),
      figures,
    };
  },
};

const notes = [
  "Stubbed: `fetch` is replaced by a function that gives a fresh `Response`, so that only the client's own work counts. Loopback: the platform's `fetch` and a server in another process of the same machine, one call at a time.",
  "“fetch” is what a careful program does without a client: query by `URLSearchParams`, headers, `JSON.stringify`, a look at the status, `json()`. It has no timeout, and follows redirects with the key in its headers.",
  "Each round measures all clients, beginning with another one; a figure is the median of the rounds' ratios to fetch of the same round, with the middle half of them.",
  "Before it is measured, every client's request is compared with the description: method, URL, key, body.",
  "Input, bodies and answers are the examples of the description.",
];

async function writeModule(peer: Peer, scenarios: readonly Scenario[]): Promise<void> {
  const operations = uniqueById(scenarios.map(({ operation }) => operation));
  const source = `${folderOf(peer)}/call-${peer.id}.ts`;
  await writeFile(source, writeCallModule(peer, operations));
  await mkdir(inGenerated("call"), { recursive: true });
  await writeFile(moduleOf(peer.id), await bundleModule(source));
}

function uniqueById<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((it) => [it.id, it])).values()];
}
