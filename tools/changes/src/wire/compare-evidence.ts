import { createFact, type Fact } from "../fact.ts";
import { type Document, getSchemas, type OperationNode } from "./document.ts";
import { pairNodes } from "./pair-nodes.ts";

/** Finds the parts of an operation that are known in another way than before. */
export function compareOperationEvidence(
  id: string,
  base: OperationNode,
  next: OperationNode,
): Fact[] {
  const before = Object(base.node["x-evidence"]) as Record<string, string>;
  const after = Object(next.node["x-evidence"]) as Record<string, string>;
  const parts = Object.keys(after).filter((part) => after[part] !== before[part]);
  const parameters = next.parameters.flatMap((parameter) => {
    const old = base.parameters.find((it) => it.name === parameter.name && it.in === parameter.in);
    const [oldWord, word] = [getWord(old?.schema), getWord(parameter.schema)];
    if (old === undefined || (oldWord ?? before.request) === (word ?? after.request)) return [];
    // Said already of the request as a whole.
    if (oldWord === undefined && word === undefined) return [];
    return [tell(id, word ?? after.request, `\`${parameter.name}\``)];
  });
  return [...parts.map((part) => tell(id, after[part], part)), ...parameters];
}

/** Finds the parts of a schema that are known in another way than before. */
export function compareSchemaEvidence(
  name: string,
  documents: readonly [base: Document, next: Document],
): Fact[] {
  const [base, next] = documents.map((document) => getSchemas(document)[name]);
  const [oldOwn, own] = [getWord(base), getWord(next)];
  const properties = pairNodes(documents, base, next).pairs.flatMap(({ place, old, fresh }) => {
    if (place === "") return [];
    const [oldWord, word] = [getWord(old), getWord(fresh)];
    if ((oldWord ?? oldOwn) === (word ?? own) || (oldWord ?? word) === undefined) return [];
    return [tell(name, word ?? own, place)];
  });
  return [...(oldOwn === own ? [] : [tell(name, own)]), ...properties];
}

function getWord(node: unknown): string | undefined {
  return (Object(node) as { "x-evidence"?: string })["x-evidence"];
}

function tell(subject: string, word: string | undefined, item?: string): Fact {
  const phrase = `${item === undefined ? "" : "… "}{is} now ${word ?? "without evidence"}`;
  return createFact(subject, "evidence", phrase, item);
}
