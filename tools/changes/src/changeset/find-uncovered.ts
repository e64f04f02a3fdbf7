import { Problem } from "@cash-in/workbench/problem";
import { parseChangesetFile } from "@changesets/parse";
import { type Bump, isAtLeast, toRelease } from "../bump.ts";
import type { PackageChange } from "../compare.ts";
import type { Fact } from "../fact.ts";
import type { States } from "../state/state.ts";

/** A package that changed and has no changeset that says so. */
export interface Uncovered {
  readonly name: string;
  readonly needed: Bump;
  /** Those that name it and say too little. */
  readonly found: readonly string[];
  /** What to run. */
  readonly command: string;
}

/** Finds the packages whose changes no changeset since the base covers. Older ones speak of older changes. */
export function findUncovered(
  states: States,
  changes: readonly PackageChange[],
  handWritten: readonly PackageChange[],
): Uncovered[] {
  const changesets = listNew(states).map(({ path, text }) => parse(path, text));
  const releases = changesets.flat();
  // An empty changeset is how an author says that users notice nothing.
  const isSilenced = changesets.some((it) => it.length === 0);
  const needs = [
    ...changes.map((change) => toNeed(change, "pnpm changes")),
    ...handWritten
      .filter(({ facts }) => !(isSilenced && isCodeOnly(facts)))
      .map((change) => toNeed(change, "pnpm changeset")),
  ];
  return needs.flatMap((need) => {
    const found = releases.filter(({ name }) => name === need.name).map(({ type }) => type);
    return found.some((type) => isAtLeast(type, need.needed)) ? [] : [{ ...need, found }];
  });
}

function toNeed({ name, version, bump }: PackageChange, command: string): Omit<Uncovered, "found"> {
  return { name, needed: toRelease(bump, version), command };
}

/** Whether nothing but the code changed, so that only the author knows whether users notice. */
export function isCodeOnly(facts: readonly Fact[]): boolean {
  return facts.every(({ kind }) => kind === "code");
}

export function printUncovered({ name, needed, found, command }: Uncovered): string {
  const present = found.length === 0 ? "there is none" : `there is only: ${found.join(", ")}`;
  return `${name} needs a ${needed} changeset, ${present}. Run: ${command}`;
}

/** The changesets that were added or changed since the base. */
export function listNew({ base, next }: States): { path: string; text: string }[] {
  return [...next.files]
    .filter(([path]) => path.startsWith(".changeset/") && !path.endsWith("/README.md"))
    .filter(([path, text]) => base.files.get(path) !== text)
    .map(([path, text]) => ({ path, text }));
}

function parse(path: string, text: string): { name: string; type: string }[] {
  try {
    return parseChangesetFile(text).releases;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : error;
    throw new Problem(`${path} is no changeset: ${reason}`);
  }
}
