import { createChange, isChanged, type PackageChange } from "./compare.ts";
import { createFact } from "./fact.ts";
import { createProgram } from "./program/create-program.ts";
import { readPublicTypes } from "./report/emit-report.ts";
import { listAreas, listPackages, type State, type States } from "./state/state.ts";

/** A package that nothing generates: only its author knows what a change of it means. */
export interface HandWrittenChange {
  readonly folder: string;
  readonly name: string;
  /** The public types that are others than before, by name. */
  readonly types: readonly string[];
}

/** Finds the packages beside the areas whose code changed. */
export function compareHandWritten(states: States): HandWrittenChange[] {
  const areas = listAreas(states.next);
  const folders = listPackages(states.next).filter(
    (folder) => !areas.includes(folder) && isCodeChanged(states, folder),
  );
  if (folders.length === 0) return [];
  const { base, next } = states;
  const program = createProgram([base, next], folders);
  return folders.map((folder) => {
    const before = readTexts(program, base, folder);
    const after = readTexts(program, next, folder);
    const names = [...new Set([...before.keys(), ...after.keys()])].sort();
    const types = names.filter((name) => before.get(name) !== after.get(name));
    return { folder, name: createChange(next, folder, []).name, types };
  });
}

function isCodeChanged(states: States, folder: string): boolean {
  return isChanged(states, folder, (path) => path.startsWith("src/"));
}

function readTexts(
  program: ReturnType<typeof createProgram>,
  state: State,
  folder: string,
): Map<string, string> {
  return new Map(readPublicTypes(program, state, folder).flatMap(({ texts }) => [...texts]));
}

/** The mock answers by the description of all areas, which it carries along. */
export function compareMock(states: States, areas: readonly PackageChange[]): PackageChange[] {
  const { base, next } = states;
  const path = "packages/mock/openapi.yaml";
  if (base.files.get(path) === next.files.get(path) || !next.files.has(path)) return [];
  const facts = areas.map(({ name, bump }) =>
    createFact(
      "",
      bump === "patch" ? "description" : "mock",
      "follows the description of …",
      `\`${name}\``,
    ),
  );
  const reworded = createFact("", "description", "has another description");
  return [createChange(next, "mock", facts.length > 0 ? facts : [reworded])];
}
