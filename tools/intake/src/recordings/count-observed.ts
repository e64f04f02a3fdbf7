import { readEvidence } from "@cash-in/description/evidence";
import { fieldsOf } from "@cash-in/description/json";
import { evidenceAspects } from "@cash-in/description/vocabulary";
import type { SpecModel } from "../spec/model.ts";

/** What of a spec was seen in traffic and is not documented: `getCase path`, `schemas/Case Status`. */
export function listObserved({ operations, components }: SpecModel): Set<string> {
  const parts = operations.flatMap(({ operationId, value }) =>
    evidenceAspects
      .filter((part) => fieldsOf(value["x-evidence"])[part] === "observed")
      .map((part) => `${operationId} ${part}`),
  );
  const properties = [...components.values()].flatMap(({ key, value }) =>
    Object.entries(fieldsOf(value.properties))
      .filter(([, it]) => readEvidence(it, readEvidence(value)) === "observed")
      .map(([name]) => `${key} ${name}`),
  );
  return new Set([...parts, ...properties]);
}
