import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FileChange, Finding, Mutant, Verdict } from "../mutant.ts";
import type { Trial } from "./trial.ts";

/** Finds what notices a mutant in a copy of the repository, and leaves the copy as it was. */
export async function tryMutant(root: string, trial: Trial, mutant: Mutant): Promise<Verdict> {
  const { kind, id, guess, change } = mutant;
  const find = (): Promise<Finding> => trial.findKiller(mutant);
  const found = change ? await withChange(root, trial, change, find) : await find();
  return { kind, id, guess, ...found };
}

async function withChange(
  root: string,
  trial: Trial,
  { file, text }: FileChange,
  find: () => Promise<Finding>,
): Promise<Finding> {
  const path = join(root, file);
  const before = readFileSync(path, "utf8");
  writeFileSync(path, text);
  trial.forget(path);
  const found = await find();
  writeFileSync(path, before);
  trial.forget(path);
  return found;
}
