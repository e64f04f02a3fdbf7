import { Problem } from "@cash-in/workbench/problem";
import { type Kind, kinds } from "./mutant.ts";

/** The kinds that were named, in their own order; all of them where none was. */
export function chooseKinds(names: readonly string[]): readonly Kind[] {
  const unknown = names.find((it) => !kinds.some((kind) => kind === it));
  if (unknown !== undefined) {
    throw new Problem(`There is no kind ${unknown}. There are: ${kinds.join(", ")}.`);
  }
  return names.length === 0 ? kinds : kinds.filter((kind) => names.includes(kind));
}
