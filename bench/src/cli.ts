import { readFile, writeFile } from "node:fs/promises";
import { defineCommand } from "@cash-in/workbench/define-command";
import { Problem } from "@cash-in/workbench/problem";
import { runMain } from "@cash-in/workbench/run-main";
import { callSection } from "./call/section.ts";
import { coldSection } from "./cold/section.ts";
import { generateSection } from "./generate/section.ts";
import { mockSection } from "./mock/section.ts";
import { installPeers } from "./peers/install.ts";
import { renderPage } from "./report/render-page.ts";
import { renderTable } from "./report/render-table.ts";
import { readResults, type SectionResult, writeResults } from "./report/results.ts";
import type { Section } from "./report/section.ts";
import { describeMachine, readLoad } from "./run/describe-machine.ts";
import { executeWell } from "./run/execute.ts";
import { inPeers, inRepository } from "./run/paths.ts";
import { readVersions } from "./run/read-versions.ts";
import { scaleSection } from "./scale/section.ts";
import { sizeSection } from "./size/section.ts";
import { typesSection } from "./types/section.ts";

const sections: readonly Section[] = [
  callSection,
  sizeSection,
  typesSection,
  coldSection,
  generateSection,
  scaleSection,
  mockSection,
];
const ids = sections.map(({ id }) => id);

const command = defineCommand({
  brief: "Measures the clients and tools against what a user would pick instead.",
  description: `Measures the clients and tools against what a user would pick instead.

Without a section: all of them, which takes about half an hour. Writes bench/results.json and docs/benchmarks.md.
The first run installs what we are compared with into bench/peers.`,
  options: {
    once: {
      kind: "flag",
      brief: "one round of each, to see that the bench works; writes nothing",
    },
  },
  args: { placeholder: "section", brief: ids.join(", ") },
  async run({ once }, asked) {
    const unknown = asked.find((id) => !ids.includes(id));
    if (unknown !== undefined) {
      throw new Problem(
        `There is no section ${unknown}. There are: ${ids.join(", ")}. See --help.`,
      );
    }
    const chosen = sections.filter(({ id }) => asked.length === 0 || asked.includes(id));
    await run(chosen, once);
    return 0;
  },
});

await runMain({ name: "pnpm bench", command });

async function run(chosen: readonly Section[], once: boolean): Promise<void> {
  console.error("installing the peers");
  const failure = await installPeers(inPeers(""));
  if (failure !== undefined) throw new Problem(failure);
  console.error("building the packages");
  await executeWell([inRepository("node_modules/.bin/turbo"), "run", "build"], {
    cwd: inRepository(""),
  });
  for (const section of chosen) {
    const result = await measure(section, once ? 1 : section.rounds);
    print(result);
    if (once) continue;
    writeResults({ ...readResults(), [section.id]: result });
    await writePage();
  }
}

async function measure(section: Section, rounds: number): Promise<SectionResult> {
  const before = readLoad();
  const report = (progress: string) => console.error(`${section.id}: ${progress}`);
  const findings = await section.measure(report, rounds);
  return {
    title: section.title,
    date: new Date().toISOString().slice(0, 10),
    load: [before, readLoad()],
    machine: describeMachine(),
    versions: readVersions(),
    ...findings,
  };
}

function print({ title, tables, targets }: SectionResult): void {
  for (const table of tables) {
    console.log(`\n${title}: ${table.title}\n\n${renderTable(table)}`);
  }
  for (const { target, measured, met } of targets) {
    console.log(`${met ? "met" : "NOT MET"}: ${target}: ${measured}`);
  }
}

async function writePage(): Promise<void> {
  const mended = await readFile(inRepository("bench/mended.md"), "utf8");
  await writeFile(inRepository("docs/benchmarks.md"), renderPage(readResults(), ids, mended));
  const biome = inRepository("node_modules/.bin/biome");
  await executeWell([biome, "format", "--write", inRepository("bench/results.json")]);
}
