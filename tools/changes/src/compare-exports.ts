import type { Document } from "@cash-in/description/openapi";
import { nameTypes } from "@cash-in/generate/name-types";
import { compareManifests } from "./compare-manifests.ts";
import { createFact, type Fact } from "./fact.ts";
import type { Pair } from "./pair.ts";
import type { PackageState } from "./state/package-state.ts";

/** Finds what a package gives users to import otherwise than before: operations, names and entry points. */
export function compareExports(
  { operations }: Pair,
  base: PackageState,
  next: PackageState,
  exports: { readonly base: readonly string[]; readonly next: readonly string[] },
): Fact[] {
  const ids = { base: [...base.operations.keys()], next: [...next.operations.keys()] };
  const isNew = (id: string) => !operations.some((it) => it.next === id);
  const isLost = (id: string) => !operations.some((it) => it.base === id);
  const renamed = operations.filter((it) => it.base !== it.next);
  const ofOperations = [...ids.base, ...ids.next].flatMap((id) => [
    id,
    ...Object.values(nameTypes(id)),
  ]);
  return [
    ...ids.next.filter(isNew).map((id) => createFact(id, "new operation", "is new")),
    ...ids.base.filter(isLost).map((id) => createFact(id, "lost operation", "is gone")),
    ...renamed.map((it) =>
      createFact(it.next, "renamed operation", `is the new name of \`${it.base}\``),
    ),
    ...compareNames(exports.base, exports.next, ofOperations),
    ...compareNames(listComponents(base.document), listComponents(next.document), []),
    ...compareManifests(base.manifest, next.manifest),
  ];
}

function compareNames(
  base: readonly string[],
  next: readonly string[],
  known: readonly string[],
): Fact[] {
  const isOther = (name: string) => !known.includes(name);
  return [
    ...next
      .filter((name) => !base.includes(name) && isOther(name))
      .map((name) => createFact(name, "new export", "is new")),
    ...base
      .filter((name) => !next.includes(name) && isOther(name))
      .map((name) => createFact(name, "lost export", "is gone")),
  ];
}

// Users of the entry point `/paths` see them in `components`.
function listComponents({ components = {} }: Document): string[] {
  return Object.entries(components)
    .filter(([kind]) => !["schemas", "securitySchemes"].includes(kind))
    .flatMap(([kind, all]) => Object.keys(all ?? {}).map((name) => `components.${kind}.${name}`));
}
