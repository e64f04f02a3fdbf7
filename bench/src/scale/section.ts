import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { parse, stringify } from "yaml";
import { peers } from "../peers/index.ts";
import type { Peer } from "../peers/peer.ts";
import { writeConsumer } from "../peers/write-module.ts";
import type { Section } from "../report/section.ts";
import { bundle, inGenerated, inRepository } from "../run/paths.ts";
import { multiply } from "../spec/multiply.ts";
import { readDocument, readOperations } from "../spec/read-operations.ts";
import { writeProgram } from "../types/check.ts";
import { checkTimeout, generateAt, measureCheck, measureMockStart } from "./measure.ts";
import { listTargets, type ScaleFigures, tabulate } from "./tabulate.ts";

/** How often the description is there. */
const factors = [1, 10, 50];
const rounds = 5;
// What takes longer than this is measured once: a minute does not become surer by being repeated.
const patienceMs = 30_000;

/** How things grow with the API. */
export const scaleSection: Section = {
  id: "scale",
  title: "Growth",
  async measure(report) {
    const makers = peers.filter(({ id }) => ["ours", "openapi-fetch", "hey-api"].includes(id));
    const figures: ScaleFigures = {};
    const operations: Record<number, number> = {};
    for (const factor of factors) {
      const spec = await writeSpec(factor);
      operations[factor] = readOperations(readDocument(spec)).length;
      for (const peer of makers) {
        const label = `× ${factor}, ${peer.name}`;
        const folder = inGenerated(`scale/x${factor}/${peer.id}`);
        const note = (kind: string, round: number) =>
          report(`${label}, ${kind}, round ${round} of ${rounds}`);
        await repeat(figures, `${peer.id} generate`, factor, (round) => {
          note("generating", round);
          return generateAt(peer, spec, folder);
        });
        await writeScaled(peer, spec, folder);
        await repeat(figures, `${peer.id} check`, factor, (round) => {
          note("checking", round);
          return measureCheck(folder);
        });
      }
      await repeat(figures, "mock", factor, (round) => {
        report(`× ${factor}, mock server, round ${round} of ${rounds}`);
        return measureMockStart(spec);
      });
    }
    return {
      tables: tabulate(figures, makers, operations),
      notes,
      targets: listTargets(figures, factors),
      figures: { operations, ...figures },
    };
  },
};

const notes = [
  "The description several times over: each copy has paths, operation ids and schemas of its own; areas, parameters and error answers are shared. So eight areas grow, as an API grows.",
  "Checked, with TypeScript 7: a program that calls every operation with its example, together with what was generated, as source.",
  "Against × 1 per operation: 1.00 would be growth in step with the operations; less than that is a fixed cost that many operations share; more is worse than linear.",
  "Ours generates linearly: every stage walks the document once, and only the lists of names are sorted. Checking is linear because every operation has types of its own name, which nothing compares with those of the others. A client over one `paths` object has to find a call's path among all paths: work for each call that grows with their number.",
  "The mock server reads and prepares all operations when it starts, one after another.",
  `Measured once where a single run takes longer than ${patienceMs / 1000} seconds. A check is ended after ${checkTimeout / 1000} seconds: where the table says so much, it takes longer.`,
];

async function writeSpec(factor: number): Promise<string> {
  const folder = inGenerated(`scale/x${factor}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const document = multiply(parse(await readFile(bundle, "utf8")), factor);
  await writeFile(`${folder}/openapi.yaml`, stringify(document, { aliasDuplicateObjects: false }));
  return `${folder}/openapi.yaml`;
}

async function writeScaled(peer: Peer, spec: string, folder: string): Promise<void> {
  const operations = readOperations(readDocument(spec));
  const areas = [...new Set(operations.map(({ area }) => area))];
  // Our packages are not installed here, only generated.
  const paths = {
    "@cash-in/core": [inRepository("packages/core/dist/index.d.ts")],
    ...Object.fromEntries(
      areas.map((it) => [`@cash-in/${it}`, [`./packages/${it}/src/generated/index.ts`]]),
    ),
  };
  await writeProgram(folder, writeConsumer(peer, operations), peer.id === "ours" ? paths : {});
}

async function repeat(
  figures: ScaleFigures,
  what: string,
  factor: number,
  measure: (round: number) => Promise<number>,
): Promise<void> {
  const times: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    times.push(await measure(round));
    if ((times[0] ?? 0) > patienceMs) break;
  }
  figures[what] = { ...figures[what], [factor]: times };
}
