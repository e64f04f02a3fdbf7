import type { Descriptor, PackageState } from "./state/package-state.ts";
import { getSchemas } from "./wire/document.ts";

/** A package at both times, and what stands on both sides in it. */
export interface Pair {
  readonly area: string;
  /** Operations by their ids, which differ where one was renamed. */
  readonly operations: readonly { readonly base: string; readonly next: string }[];
  readonly schemas: readonly string[];
}

export function createPair(area: string, base: PackageState, next: PackageState): Pair {
  const schemas = Object.keys(getSchemas(next.document));
  return {
    area,
    operations: pairOperations([...base.operations.values()], [...next.operations.values()]),
    schemas: schemas.filter((name) => name in getSchemas(base.document)),
  };
}

function pairOperations(
  base: readonly Descriptor[],
  next: readonly Descriptor[],
): Pair["operations"] {
  const hasId =
    ({ id }: Descriptor) =>
    (it: Descriptor) =>
      it.id === id;
  const lost = base.filter((operation) => !next.some(hasId(operation)));
  return next.flatMap((operation) => {
    const old = base.find(hasId(operation)) ?? lost.find((it) => isSame(it, operation));
    return old ? [{ base: old.id, next: operation.id }] : [];
  });
}

// The number at the end of the vendor's address identifies an operation across renames.
function isSame(base: Descriptor, next: Descriptor): boolean {
  const pageOf = ({ docs }: Descriptor) => /-(\d+e\d+)$/.exec(docs)?.[1];
  const page = pageOf(next);
  if (page !== undefined && page === pageOf(base)) return true;
  return base.method === next.method && base.path === next.path;
}
