import type { Fact } from "../fact.ts";
import type { Pair } from "../pair.ts";
import type { PackageState } from "../state/package-state.ts";
import { compareDescriptors } from "./compare-descriptors.ts";
import { compareOperationEvidence } from "./compare-evidence.ts";
import { compareHeaders } from "./compare-headers.ts";
import { compareOperationNodes } from "./compare-operation-nodes.ts";
import { compareOperationSecurity } from "./compare-security.ts";
import { compareStatuses } from "./compare-statuses.ts";
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
    return [
      ...tellOnce(
        compareDescriptors(old, fresh),
        compareOperationNodes(ids.next, documents, oldNode, node),
      ),
      ...compareOperationEvidence(ids.next, oldNode, node),
      ...compareStatuses(ids.next, oldNode, node),
      ...compareHeaders(ids.next, documents, oldNode, node),
      ...compareOperationSecurity(ids.next, documents, oldNode.node, node.node),
    ];
  });
}

/** The descriptor has the better words for a media type, and the document knows whether `/paths` loses one. */
function tellOnce(told: readonly Fact[], found: readonly Fact[]): Fact[] {
  const isMediaType = ({ kind }: Fact) => kind === "media type" || kind === "lost media type";
  if (!told.some(isMediaType)) return [...told, ...found];
  const grave = found.find(({ kind }) => kind === "lost media type");
  return [
    ...told.map((fact) =>
      grave && isMediaType(fact) ? { ...fact, kind: grave.kind, bump: grave.bump } : fact,
    ),
    ...found.filter((fact) => !isMediaType(fact)),
  ];
}
