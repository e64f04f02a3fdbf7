import { parseChangesetFile } from "@changesets/parse";
import { type Bump, isAtLeast, toRelease } from "../bump.ts";
import type { PackageChange } from "../compare.ts";
import type { HandWrittenChange } from "../compare-hand-written.ts";
import { Problem } from "../problem.ts";
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
  handWritten: readonly HandWrittenChange[],
): Uncovered[] {
  const releases = listNew(states).flatMap(({ path, text }) => parse(path, text));
  const needs = [
    ...changes.map(({ name, version, bump }) => ({
      name,
      needed: toRelease(bump, version),
      command: "pnpm changes",
    })),
    ...handWritten
      .filter(({ types }) => types.length > 0)
      .map(({ name }) => ({ name, needed: "patch" as const, command: "pnpm changeset" })),
  ];
  return needs.flatMap((need) => {
    const found = releases.filter(({ name }) => name === need.name).map(({ type }) => type);
    return found.some((type) => isAtLeast(type, need.needed)) ? [] : [{ ...need, found }];
  });
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
