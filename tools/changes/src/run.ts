import { createChangeset } from "./changeset/changeset.ts";
import { findUncovered, printUncovered } from "./changeset/find-uncovered.ts";
import { writeChangesets } from "./changeset/write-changesets.ts";
import { compareAreas, type PackageChange } from "./compare.ts";
import { compareMock } from "./compare-mock.ts";
import { compareHandWritten } from "./hand-written/compare-hand-written.ts";
import { printChange, printHandWritten, type SecondOpinion } from "./print-change.ts";
import { askRedocly } from "./redocly/ask-redocly.ts";
import { compareOpinions } from "./redocly/compare-opinions.ts";
import { type Base, findBase, findRoot, isFolderTouched, withCommit } from "./state/git.ts";
import { readPackage } from "./state/package-state.ts";
import { readState } from "./state/read-state.ts";
import { listLostAreas, type States } from "./state/state.ts";

export interface RunOptions {
  /** Any folder of the repository. */
  readonly folder: string;
  readonly base: string | undefined;
  /** Writes nothing; fails where a changeset is missing. */
  readonly check: boolean;
  /** Writes nothing; tells only. */
  readonly dryRun: boolean;
  readonly print: (text: string) => void;
}

/** Compares the working tree with a commit and writes, or checks, the changesets. Returns the exit code. */
export async function run({
  folder,
  base: given,
  check,
  dryRun,
  print,
}: RunOptions): Promise<0 | 1> {
  const root = findRoot(folder);
  const base = findBase(root, given);
  const states: States = {
    base: await withCommit(root, base.commit, (copy) => readState(copy, "base")),
    next: readState(root, "next"),
  };
  const areas = compareAreas(states);
  const changes = [...areas, ...compareMock(states, areas)];
  const handWritten = compareHandWritten(states);
  print(`Compared with ${base.commit.slice(0, 8)} (${base.reason}).`);
  for (const area of listLostAreas(states)) {
    print(`packages/${area} is gone. Deprecate it in the registry with npm deprecate.`);
  }
  if (areas.length === 0) print(describeNothing(root, base));
  for (const change of changes) {
    print(`\n${printChange(change, check ? undefined : await askForOpinion(states, change))}`);
  }
  for (const change of handWritten) print(`\n${printHandWritten(change)}`);
  if (check) return checkChangesets(states, changes, handWritten, print);
  if (!dryRun) writeAll(root, base, states, changes, print);
  return 0;
}

function describeNothing(root: string, { commit }: Base): string {
  const nothing = "No area package has changed.";
  if (!isFolderTouched(root, commit, "spec")) return nothing;
  return `${nothing} The files of spec/ have: if they say something new, run pnpm generate first.`;
}

async function askForOpinion(
  { base, next }: States,
  { folder, facts }: PackageChange,
): Promise<SecondOpinion | undefined> {
  const path = `packages/${folder}/openapi.yaml`;
  const [before, after] = [base.files.get(path), next.files.get(path)];
  const isArea = next.files.has(`packages/${folder}/src/generated/operations.ts`);
  if (!isArea || before === undefined || after === undefined || before === after) return undefined;
  const opinion = await askRedocly(before, after);
  const documents = [readPackage(base, folder).document, readPackage(next, folder).document];
  return { bump: opinion.bump, disagreements: compareOpinions(facts, opinion, documents) };
}

function checkChangesets(
  states: States,
  changes: readonly PackageChange[],
  handWritten: readonly PackageChange[],
  print: RunOptions["print"],
): 0 | 1 {
  const uncovered = findUncovered(states, changes, handWritten);
  if (uncovered.length === 0) return 0;
  print(`\n${uncovered.map(printUncovered).join("\n")}`);
  return 1;
}

function writeAll(
  root: string,
  { commit }: Base,
  states: States,
  changes: readonly PackageChange[],
  print: RunOptions["print"],
): void {
  const changesets = changes.map((change) => createChangeset(change, commit));
  const { written, removed } = writeChangesets(root, states, changesets);
  const lines = [
    ...removed.map((path) => `Removed ${path}, which an earlier run wrote.`),
    ...written.map((path) => `Wrote ${path}.`),
  ];
  if (lines.length > 0) print(`\n${lines.join("\n")}`);
}
