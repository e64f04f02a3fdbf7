import type { Page, PageOperation } from "../page.ts";
import type { AddConflict } from "./conflict.ts";
import { mergeOperations } from "./merge-operations.ts";

export interface CombinedOperation {
  readonly operation: PageOperation;
  /** The pages that describe it, the one that is followed first. */
  readonly pages: readonly Page[];
}

/** The operations of all pages; pages about one method and path describe one operation. */
export function combineOperations(
  pages: readonly Page[],
  addConflict: AddConflict,
): CombinedOperation[] {
  const paths = new Map<string, string>();
  const combined = new Map<string, CombinedOperation>();
  for (const page of pages) {
    for (const given of page.operations) {
      const operation = unifyPath(given, page, paths, addConflict);
      const key = `${operation.method} ${operation.path}`;
      const known = combined.get(key);
      combined.set(key, {
        operation: known ? mergeOperations(known, { operation, page }, addConflict) : operation,
        pages: [...(known?.pages ?? []), page],
      });
    }
  }
  return withoutRepeatedIds([...combined.values()], addConflict);
}

/** Two paths that differ in the names of their placeholders only are one path. The names of the first are taken. */
function unifyPath(
  operation: PageOperation,
  page: Page,
  paths: Map<string, string>,
  addConflict: AddConflict,
): PageOperation {
  const shape = operation.path.replace(/\{[^{}]*\}/g, "{}");
  const path = paths.get(shape) ?? operation.path;
  paths.set(shape, path);
  if (path === operation.path) return operation;
  const [theirs, ours] = [operation.path, path].map((one) =>
    [...one.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? ""),
  ) as [string[], string[]];
  addConflict({
    kind: "placeholder-names-differ",
    at: `${operation.method.toUpperCase()} ${operation.path}`,
    note: `Another page writes the path ${path}; its placeholders were taken.`,
    outcome: "repaired",
    pages: [page.address],
  });
  const parameters = operation.parameters.map((parameter) => {
    const index = parameter.in === "path" ? theirs.indexOf(parameter.name) : -1;
    return index < 0 ? parameter : { ...parameter, name: ours[index] ?? parameter.name };
  });
  return { ...operation, path, parameters };
}

function withoutRepeatedIds(
  operations: readonly CombinedOperation[],
  addConflict: AddConflict,
): CombinedOperation[] {
  const known = new Set<string>();
  return operations.map(({ operation, pages }) => {
    const { operationId, ...rest } = operation;
    if (operationId === undefined || !known.has(operationId)) {
      known.add(operationId ?? "");
      return { operation, pages };
    }
    addConflict({
      kind: "operation-id-repeats",
      at: `${operation.method.toUpperCase()} ${operation.path}`,
      note: `The operationId "${operationId}" belongs to another operation already; it was left out.`,
      outcome: "repaired",
      pages: pages.map(({ address }) => address),
    });
    return { operation: rest, pages };
  });
}
