import { readFileSync, writeFileSync } from "node:fs";
import type { Machine } from "../run/describe-machine.ts";
import { inRepository } from "../run/paths.ts";
import type { Findings } from "./section.ts";

/** Findings of one section, with what they were made on. */
export interface SectionResult extends Findings {
  readonly title: string;
  /** Day of the run. */
  readonly date: string;
  /** Load of the machine before and after. */
  readonly load: readonly [number, number];
  readonly machine: Machine;
  readonly versions: Readonly<Record<string, string>>;
}

/** All sections that were run so far, by id. */
export type Results = Readonly<Record<string, SectionResult>>;

const path = inRepository("bench/results.json");

export function readResults(): Results {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Results;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return {};
    throw error;
  }
}

export function writeResults(results: Results): void {
  // A failure names files of this machine, which mean nothing on another.
  const text = JSON.stringify(results, null, 2).replaceAll(inRepository(""), "");
  writeFileSync(path, `${text}\n`);
}
