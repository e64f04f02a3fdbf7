import type { Operation } from "../model/model.ts";
import { groupEvidence } from "./group-evidence.ts";
import { sayEvidence } from "./say-evidence.ts";

/** One sentence on how an operation is known. */
export function describeEvidence(operation: Operation): string {
  return sayEvidence(groupEvidence(operation));
}
