import type { Note } from "@cash-in/description/load";
import type { Change } from "./disk/compare-files.ts";
import type { Area } from "./model/model.ts";

/** What was found and, unless only checked, put right. */
export interface Report {
  readonly areas: readonly AreaReport[];
  /** What was read otherwise than it stands in the spec, or left out. */
  readonly notes: readonly Note[];
  /** Files outside of the areas. */
  readonly others: FilesReport;
}

export interface FilesReport {
  readonly changes: readonly Change[];
  readonly unchanged: number;
}

interface AreaReport extends FilesReport {
  readonly name: string;
  readonly operations: number;
  readonly schemas: number;
}

/** Sorts the changes by area. */
export function createReport(
  areas: readonly Area[],
  folder: string,
  paths: readonly string[],
  changes: readonly Change[],
  notes: readonly Note[] = [],
): Report {
  const pick = (isOwn: (path: string) => boolean): FilesReport => {
    const own = changes.filter(({ path }) => isOwn(path));
    const changed = own.filter(({ kind }) => kind !== "extra").length;
    return { changes: own, unchanged: paths.filter(isOwn).length - changed };
  };
  const prefixes = areas.map(({ name }) => `${folder}/${name}/`);
  return {
    notes,
    areas: areas.map(({ name, operations, schemas }, index) => ({
      name,
      operations: operations.length,
      schemas: schemas.length,
      ...pick((path) => path.startsWith(prefixes[index] ?? "")),
    })),
    others: pick((path) => !prefixes.some((prefix) => path.startsWith(prefix))),
  };
}
