import {
  readEvidence,
  readOperationEvidence,
  readParameterEvidence,
} from "@cash-in/description/evidence";
import { fieldsOf } from "@cash-in/description/json";
import type { Document } from "@cash-in/description/openapi";
import { type Evidence, evidenceAspects } from "@cash-in/description/vocabulary";
import { createFact, type Fact } from "../fact.ts";
import { getSchemas, type OperationNode } from "./document.ts";
import { pairNodes } from "./pair-nodes.ts";

/** Finds the parts of an operation that are known in another way than before. */
export function compareOperationEvidence(
  id: string,
  base: OperationNode,
  next: OperationNode,
): Fact[] {
  const before = readOperationEvidence(base.node);
  const after = readOperationEvidence(next.node);
  const parts = evidenceAspects.filter((part) => after[part] !== before[part]);
  const parameters = next.parameters.flatMap((parameter) => {
    const old = base.parameters.find((it) => it.name === parameter.name && it.in === parameter.in);
    if (old === undefined) return [];
    const word = readParameterEvidence(parameter, after.request).type;
    if (readParameterEvidence(old, before.request).type === word) return [];
    // Said already of the request as a whole.
    if (!speaks(old.schema) && !speaks(parameter.schema)) return [];
    return [tell(id, word, `\`${parameter.name}\``)];
  });
  return [...parts.map((part) => tell(id, after[part], part)), ...parameters];
}

/** Finds the parts of a schema that are known in another way than before. */
export function compareSchemaEvidence(
  name: string,
  documents: readonly [base: Document, next: Document],
): Fact[] {
  const [base, next] = documents.map((document) => getSchemas(document)[name]);
  const [oldOwn, own] = [readEvidence(base), readEvidence(next)];
  const properties = pairNodes(documents, base, next).pairs.flatMap(({ place, old, fresh }) => {
    if (place === "") return [];
    const word = readEvidence(fresh, own);
    // Said already of the schema as a whole.
    if (readEvidence(old, oldOwn) === word || !(speaks(old) || speaks(fresh))) return [];
    return [tell(name, word, place)];
  });
  return [...(oldOwn === own ? [] : [tell(name, own)]), ...properties];
}

/** Whether a node says for itself how it is known. */
function speaks(node: unknown): boolean {
  return fieldsOf(node)["x-evidence"] !== undefined;
}

function tell(subject: string, word: Evidence, item?: string): Fact {
  const phrase = `${item === undefined ? "" : "… "}{is} now ${word}`;
  return createFact(subject, "evidence", phrase, item);
}
