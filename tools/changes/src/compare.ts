import { compareText } from "@cash-in/generate/compare-text";
import { Problem } from "@cash-in/workbench/problem";
import { type Bump, maxBump } from "./bump.ts";
import { compareArea } from "./compare-area.ts";
import { compareManifests } from "./compare-manifests.ts";
import { createFact, type Fact } from "./fact.ts";
import { createPair, type Pair } from "./pair.ts";
import { createProgram } from "./program/create-program.ts";
import { readManifest } from "./state/manifest.ts";
import { type PackageState, readPackage } from "./state/package-state.ts";
import { listAreas, listFiles, type State, type States, UnreadableError } from "./state/state.ts";
import { createProbes, toProbes } from "./types/create-probes.ts";

/** What changed in one package. */
export interface PackageChange {
  /** Folder below `packages`. */
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  readonly bump: Bump;
  readonly facts: readonly Fact[];
}

/** Compares the packages of all areas that changed. */
export function compareAreas(states: States): PackageChange[] {
  const areas = listAreas(states.next).filter((area) => mayDiffer(states, area));
  const known = listAreas(states.base);
  const added = areas.filter((area) => !known.includes(area));
  const compared = comparePairs(
    states,
    areas.filter((area) => known.includes(area)),
  );
  return [
    ...added.map((area) => [area, [createFact("", "new package", "is new")]] as const),
    ...compared,
  ]
    .filter(([, facts]) => facts.length > 0)
    .map(([area, facts]) => createChange(states.next, area, facts))
    .sort((a, b) => compareText(a.name, b.name));
}

export function createChange(next: State, folder: string, facts: readonly Fact[]): PackageChange {
  const { name, version } = JSON.parse(
    next.files.get(`packages/${folder}/package.json`) ?? "{}",
  ) as { name: string; version: string };
  return { folder, name, version, bump: maxBump(...facts.map(({ bump }) => bump)), facts };
}

/** A package with everything that was read of it. */
interface Prepared {
  readonly pair: Pair;
  readonly base: PackageState;
  readonly next: PackageState;
}

/** Compares areas that stand on both sides, all in one program. */
function comparePairs(
  states: States,
  areas: readonly string[],
): (readonly [area: string, facts: readonly Fact[]])[] {
  if (areas.length === 0) return [];
  const prepared = new Map(areas.map((area) => [area, attempt(area, () => prepare(states, area))]));
  const pairs = [...prepared.values()].flatMap((it) => ("pair" in it ? [it.pair] : []));
  const probes = new Map(pairs.map((pair) => [toProbes(pair.area), createProbes(pair)]));
  const program = createProgram([states.base, states.next], areas, probes);
  return [...prepared].map(([area, it]) => {
    const facts =
      "pair" in it ? attempt(area, () => compareArea(program, it.pair, it.base, it.next)) : it;
    if ("kind" in facts) return [area, [facts]];
    const isSilent = facts.length === 0 && isChanged(states, area);
    return [
      area,
      isSilent ? [createFact("", "code", "the code changed, not what it does")] : facts,
    ];
  });
}

function prepare({ base: before, next: after }: States, area: string): Prepared {
  const [base, next] = [readPackage(before, area), readPackage(after, area)];
  return { base, next, pair: createPair(area, base, next) };
}

/** Runs one step; where the base is at fault, which nobody can put right any more, that is the fact. */
function attempt<T extends object>(area: string, step: () => T): T | Fact {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    if (error.side === "next") {
      throw new Problem(`packages/${area}: ${error.message}. Put it right, then compare again.`);
    }
    const reason = `could not be compared, because at the base ${error.message}`;
    return createFact("", "not compared", reason);
  }
}

// Core gives every area a part of its types.
function mayDiffer(states: States, area: string): boolean {
  return (
    [area, "core"].some((folder) => isChanged(states, folder)) || isManifestChanged(states, area)
  );
}

/** Whether users meet another `package.json`; its versions may stand in the catalog of the workspace. */
export function isManifestChanged({ base, next }: States, folder: string): boolean {
  return compareManifests(readManifest(base, folder), readManifest(next, folder)).length > 0;
}

/** Whether files of a package differ. A release changes none but `package.json`, which is compared by its fields. */
export function isChanged(
  states: States,
  folder: string,
  isMeant = (path: string) => path !== "package.json",
): boolean {
  const paths = [states.base, states.next].flatMap((state) => [...listFiles(state, folder).keys()]);
  return paths.some((path) => isMeant(path) && differs(states, folder, path));
}

function differs({ base, next }: States, folder: string, path: string): boolean {
  const key = `packages/${folder}/${path}`;
  return base.files.get(key) !== next.files.get(key);
}
