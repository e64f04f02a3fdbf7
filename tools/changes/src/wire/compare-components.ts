import type { Direction } from "../direction.ts";
import type { Fact } from "../fact.ts";
import type { Pair } from "../pair.ts";
import type { PackageState } from "../state/package-state.ts";
import { compareSchemaEvidence } from "./compare-evidence.ts";
import { compareSchemas } from "./compare-schemas.ts";
import { getSchemas } from "./document.ts";

/** Finds what types do not show of the schemas that stand on both sides. */
export function compareComponents(
  { schemas }: Pair,
  base: PackageState,
  next: PackageState,
  directions: ReadonlyMap<string, Direction>,
): Fact[] {
  return schemas.flatMap((subject) => {
    const direction = directions.get(subject) ?? { read: true, write: true };
    const documents = [base.document, next.document] as const;
    const sides = {
      base: getSchemas(base.document)[subject],
      next: getSchemas(next.document)[subject],
    };
    return [
      ...compareSchemas({ documents, subject, label: "", direction, ...sides }),
      ...compareSchemaEvidence(subject, documents),
    ];
  });
}
