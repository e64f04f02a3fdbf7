import { readdirSync, readFileSync } from "node:fs";
import type { Document } from "@cash-in/description/openapi";
import { createModel } from "@cash-in/generate/create-model";
import { emitPackage } from "@cash-in/generate/emit-package";
import { emitPaths } from "@cash-in/generate/emit-paths";
import { parse } from "yaml";
import type { State, States } from "../state/state.ts";
import { parcels } from "./parcels.ts";

/** Pieces of text to replace. Each must be there exactly once. */
export type Edits = readonly (readonly [from: string, to: string])[];

type Files = readonly (readonly [path: string, text: string])[];

/** Two states with an area for each list of edits, `case-0` and so on, as the generator makes them. */
export async function createStates(all: readonly Edits[]): Promise<States> {
  const template = await emitArea("case-x", parcels);
  const base = all.flatMap((_, index) => renameArea(template, index));
  const next: Files[] = [];
  for (const [index, edits] of all.entries()) {
    next.push(await emitArea(`case-${index}`, edit(parcels, edits)));
  }
  return { base: createState("base", base), next: createState("next", next.flat()) };
}

function renameArea(files: Files, index: number): Files {
  const rename = (text: string) =>
    text
      .replaceAll("case-x", `case-${index}`)
      .replaceAll("CaseX", `Case${index}`)
      .replaceAll("caseX", `case${index}`);
  return files.map(([path, text]) => [rename(path), rename(text)]);
}

export function createState(side: State["side"], files: Files): State {
  return { side, files: new Map([...readCore(), ...files]) };
}

export function edit(text: string, edits: Edits): string {
  return edits.reduce((given, [from, to]) => {
    const pieces = given.split(from);
    if (pieces.length !== 2) throw new Error(`Stands there ${pieces.length - 1} times: ${from}`);
    return pieces.join(to);
  }, text);
}

/** A copy of a state with edits in some of its files. */
export function editState(state: State, edits: Readonly<Record<string, Edits>>): State {
  const edited = Object.entries(edits).map(
    ([path, own]) => [path, edit(state.files.get(path) ?? "", own)] as const,
  );
  return { side: "next", files: new Map([...state.files, ...edited]) };
}

/** The package of an area, as the generator makes it of a document with the tag `parcels`. */
export async function emitArea(area: string, text: string): Promise<Files> {
  const document = parse(text.replaceAll("tags: [parcels]", `tags: [${area}]`)) as Document;
  for (const tag of document.tags ?? []) tag.name = area;
  const [model] = createModel(document).areas;
  if (model === undefined) throw new Error("The document has no operation.");
  const existing = { packageJson: undefined, license: undefined };
  const files = await emitPackage(model, existing, emitPaths);
  return [...files].map(([path, content]) => [`packages/${area}/${path}`, content]);
}

/** The real core. */
export function readCore(): Files {
  const folder = new URL("../../../../packages/core/", import.meta.url);
  const sources = readdirSync(new URL("src/", folder), { recursive: true, encoding: "utf8" });
  return ["package.json", "tsconfig.json", ...sources.map((path) => `src/${path}`)]
    .filter((path) => path.endsWith(".json") || /(?<!\.test|\.test-d)\.ts$/.test(path))
    .map((path) => [`packages/core/${path}`, readFileSync(new URL(path, folder), "utf8")]);
}
