import type { Fact } from "../fact.ts";
import type { Pair } from "../pair.ts";
import type { PackageState } from "../state/package-state.ts";
import { compareDescriptors } from "./compare-descriptors.ts";
import { compareOperationEvidence } from "./compare-evidence.ts";
import { compareOperationNodes } from "./compare-operation-nodes.ts";
import { listOperationNodes } from "./document.ts";

/** Finds what types do not show of the operations that stand on both sides. */
export function compareOperations(
  { operations }: Pair,
  base: PackageState,
  next: PackageState,
): Fact[] {
  const documents = [base.document, next.document] as const;
  const before = listOperationNodes(base.document);
  const after = listOperationNodes(next.document);
  return operations.flatMap((ids) => {
    const [old, fresh] = [base.operations.get(ids.base), next.operations.get(ids.next)];
    const [oldNode, node] = [before.get(ids.base), after.get(ids.next)];
    if (!old || !fresh || !oldNode || !node) return [];
    const told = compareDescriptors(old, fresh);
    const isToldTwice = ({ kind }: Fact) =>
      kind === "media type" && told.some((it) => it.kind === kind);
    return [
      ...told,
      ...compareOperationEvidence(ids.next, oldNode, node),
      ...compareOperationNodes(ids.next, documents, oldNode, node).filter(
        (fact) => !isToldTwice(fact),
      ),
    ];
  });
}
