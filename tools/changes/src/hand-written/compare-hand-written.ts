import type ts from "typescript";
import { createChange, isChanged, isManifestChanged, type PackageChange } from "../compare.ts";
import { compareManifests } from "../compare-manifests.ts";
import { createFact, type Fact } from "../fact.ts";
import { createProgram } from "../program/create-program.ts";
import { type PublicTypes, readPublicTypes } from "../report/emit-report.ts";
import { readManifest } from "../state/manifest.ts";
import { listAreas, listPackages, type States } from "../state/state.ts";
import { compareExported } from "./compare-exported.ts";
import { compareForeignTypes } from "./compare-foreign-types.ts";
import { fitAreas } from "./fit-areas.ts";
import { isCodeChanged } from "./is-code-changed.ts";
import { judgeDeclared } from "./judge-declared.ts";
import { listUsers } from "./list-users.ts";
import { declarePackage } from "./structural.ts";

/** Compares the packages beside the areas. Their authors say what changed; the facts say how grave that is at least. */
export function compareHandWritten(states: States): PackageChange[] {
  const areas = listAreas(states.next);
  const known = listPackages(states.base);
  const folders = listPackages(states.next).filter((it) => !areas.includes(it));
  const added = folders.filter((folder) => !known.includes(folder));
  const changed = folders.filter((folder) => known.includes(folder) && mayDiffer(states, folder));
  const program = createProgram([states.base, states.next], changed);
  return [
    ...added.map((folder) => [folder, [createFact("", "new package", "is new")]] as const),
    ...changed.map((folder) => [folder, compareOne(program, states, folder)] as const),
  ]
    .filter(([, facts]) => facts.length > 0)
    .map(([folder, facts]) => createChange(states.next, folder, facts));
}

function mayDiffer(states: States, folder: string): boolean {
  return isSourceChanged(states, folder) || isManifestChanged(states, folder);
}

function isSourceChanged(states: States, folder: string): boolean {
  return isChanged(states, folder, (path) => path.startsWith("src/"));
}

function compareOne(program: ts.Program, states: States, folder: string): Fact[] {
  const { base, next } = states;
  const before = readPublicTypes(program, base, folder);
  const after = readPublicTypes(program, next, folder);
  const exported = before.flatMap(({ exports }) => exports.map(({ declared }) => declared));
  const declare = (side: "base" | "next") => declarePackage(program, states[side], folder);
  const changed = listChanged(before, after);
  const judge = () =>
    judgeDeclared({
      states: { base: declare("base"), next: declare("next") },
      folder,
      exported,
      changed,
      users: folder === "core" ? [base, next].flatMap(listUsers) : [],
    });
  const facts = [
    ...compareManifests(readManifest(base, folder), readManifest(next, folder)),
    ...compareForeignTypes(states, folder, () => declare("base"), exported),
    ...compareExported(before, after),
    ...(changed.length > 0 ? judge() : []),
    ...(folder === "core" && isSourceChanged(states, folder) ? fitAreas(states) : []),
  ];
  const isSilent = facts.length === 0 && (changed.length > 0 || isCodeChanged(states, folder));
  return isSilent ? [createFact("", "code", "the code changed")] : facts;
}

/** The public types that are written otherwise than before, by name. */
function listChanged(base: readonly PublicTypes[], next: readonly PublicTypes[]): string[] {
  const toTexts = (all: readonly PublicTypes[]) => new Map(all.flatMap(({ texts }) => [...texts]));
  const [before, after] = [toTexts(base), toTexts(next)];
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name));
}
