import { Problem } from "@cash-in/workbench/problem";

/** The areas that were named; all of them where none was. */
export function chooseAreas(names: readonly string[], areas: readonly string[]): readonly string[] {
  const unknown = names.find((it) => !areas.includes(it));
  if (unknown !== undefined) {
    throw new Problem(`There is no area ${unknown}. There are: ${areas.join(", ")}.`);
  }
  return names.length === 0 ? areas : names;
}
