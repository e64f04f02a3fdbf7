import { statSync } from "node:fs";
import { folderOf } from "../peers/generate.ts";
import type { Peer } from "../peers/peer.ts";
import { listFailures, preparePeers } from "../peers/prepare.ts";
import { writeConsumer } from "../peers/write-module.ts";
import type { Section } from "../report/section.ts";
import { bundle, inGenerated } from "../run/paths.ts";
import { type BenchOperation, readDocument, readOperations } from "../spec/read-operations.ts";
import { type Check, checkProgram, compilers, listClientFiles, writeProgram } from "./check.ts";
import { placeCursor } from "./find-cursor.ts";
import { type Completions, measureCompletions } from "./measure-completions.ts";
import { listTargets, type Program, type TypeFigures, tabulate } from "./tabulate.ts";

/** What a client costs the compiler and the editor. */
export const typesSection: Section = {
  id: "types",
  title: "Types",
  rounds: 5,
  async measure(report, rounds) {
    const { ready, failures } = await preparePeers(report);
    const operations = readOperations(readDocument(bundle));
    const programs = await writePrograms(
      ready.filter((it) => it.sharedWith === undefined),
      operations,
    );
    const figures: TypeFigures = { checks: {}, completions: {}, declarations: {} };
    for (const program of programs) {
      figures.declarations[program.id] = await sumFiles(program);
    }
    for (let round = 1; round <= rounds; round += 1) {
      report(`round ${round} of ${rounds}`);
      for (const program of programs) await measureProgram(program, operations, figures);
    }
    return {
      tables: tabulate(figures, programs, operations.length),
      notes: [...notes, ...listFailures(failures)],
      targets: listTargets(figures),
      figures,
    };
  },
};

const notes = [
  "The program calls every operation once with the example of the description written out, and reads a property of every answer; strict, `skipLibCheck`, the libraries of the platform. “Nothing” is a program without a client, with the same settings: what the compiler takes to start and to read its own libraries.",
  "swagger-typescript-api writes `@ts-nocheck` into its files, so that its own code is not checked.",
  "Ratios are to “nothing” of the same round, and compare whole runs of the compiler as it reports them.",
  "Completions: a language server of TypeScript 5.9 is started, the program is opened, and the properties of a query are asked for, once after the start and once after a keystroke.",
];

async function writePrograms(
  peers: readonly Peer[],
  operations: readonly BenchOperation[],
): Promise<Program[]> {
  const nothing = inGenerated("peers/nothing");
  await writeProgram(nothing, "export {};\n");
  const programs: Program[] = [{ id: "nothing", name: "nothing", folder: nothing }];
  for (const peer of peers) {
    const folder = folderOf(peer);
    await writeProgram(folder, writeConsumer(peer, operations));
    programs.push({ id: peer.id, name: peer.name, folder, peer });
  }
  return programs;
}

async function measureProgram(
  { id, folder, peer }: Program,
  operations: readonly BenchOperation[],
  figures: TypeFigures,
): Promise<void> {
  const checks: Record<string, Check[]> = figures.checks[id] ?? {};
  figures.checks[id] = checks;
  for (const compiler of compilers) {
    const check = await checkProgram(compiler, folder);
    checks[compiler.id] = [...(checks[compiler.id] ?? []), check];
  }
  const operation = operations.find((it) => it.id === "getCollectionCase");
  if (peer === undefined || operation === undefined) return;
  const consumer = writeConsumer(peer, operations);
  const { text, offset } = placeCursor(peer, operation, consumer);
  const completions: Completions[] = figures.completions[id] ?? [];
  completions.push(
    await measureCompletions(`${folder}/consumer.ts`, text, offset, "referenceNumber"),
  );
  figures.completions[id] = completions;
}

async function sumFiles({ folder }: Program): Promise<{ files: number; bytes: number }> {
  const files = await listClientFiles(folder);
  return { files: files.length, bytes: files.reduce((sum, it) => sum + statSync(it).size, 0) };
}
