import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FileMutant, Kind } from "../mutant.ts";
import { listTextMutants, type Operator } from "./list-text-mutants.ts";
import { listDeclarations } from "./node.ts";

/** What of a folder is made wrong. */
export interface Targets {
  readonly kind: Kind;
  /** From the root of the repository. */
  readonly folder: string;
  /** Files that are not meant, by their path within the folder. */
  readonly without?: RegExp;
  /** Names of declarations, by what they have to do with. They may stand in any file of the folder. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly operators: readonly Operator[];
}

/** Every mutant of the declarations that are named. Throws where one of them is no longer there. */
export function listFileMutants(repository: string, targets: Targets): FileMutant[] {
  const { kind, folder, without, operators } = targets;
  const files = readdirSync(join(repository, folder), { recursive: true, encoding: "utf8" })
    .filter((it) => /(?<!\.test|\.test-d|\.d)\.ts$/.test(it) && !without?.test(it))
    .sort();
  const wanted = new Set(Object.values(targets.names).flat());
  const missing = new Set(wanted);
  const found = files.flatMap((file) => {
    const text = readFileSync(join(repository, folder, file), "utf8");
    return listDeclarations(text)
      .filter(({ name }) => wanted.has(name))
      .flatMap((declaration) => {
        missing.delete(declaration.name);
        return listTextMutants(text, declaration, operators).map(
          ({ id, text: changed }): FileMutant => ({
            kind,
            id,
            group: declaration.name,
            change: { file: `${folder}/${file}`, text: changed },
          }),
        );
      });
  });
  if (missing.size > 0) {
    throw new Error(
      `${folder} declares no ${[...missing].join(", ")} any more. Correct the names in tools/contract/src/mutate/${kind}/targets.ts.`,
    );
  }
  return numberTwins(found);
}

// Two functions of one name may hold the same.
function numberTwins(mutants: readonly FileMutant[]): FileMutant[] {
  const seen = new Map<string, number>();
  return mutants.map((mutant) => {
    const count = (seen.get(mutant.id) ?? 0) + 1;
    seen.set(mutant.id, count);
    return count === 1 ? mutant : { ...mutant, id: `${mutant.id} (${count})` };
  });
}
