import { Problem } from "@cash-in/workbench/problem";

/** What counts here of a `pnpm-lock.yaml`. */
export interface Lockfile {
  readonly importers: Readonly<
    Record<string, { readonly [field in Field]?: Readonly<Record<string, { version: string }>> }>
  >;
  readonly snapshots: Readonly<
    Record<string, { readonly [field in Field]?: Readonly<Record<string, string>> }>
  >;
}

type Field = "dependencies" | "optionalDependencies";

/** A package of somebody else that our users install. */
export interface Dependency {
  readonly name: string;
  readonly version: string;
  /** Folders of our packages that bring it. */
  readonly broughtBy: readonly string[];
}

const fields = ["dependencies", "optionalDependencies"] as const;

/** All that the production dependencies of some packages come to, at any depth, sorted. */
export function listProduction(
  { importers, snapshots }: Lockfile,
  folders: readonly string[],
): readonly Dependency[] {
  const found = new Map<string, string[]>();
  for (const folder of folders) {
    const importer = importers[folder];
    if (importer === undefined) {
      throw new Problem(`pnpm-lock.yaml does not know ${folder}. Run pnpm install.`);
    }
    const direct = fields.flatMap((field) =>
      Object.entries(importer[field] ?? {}).flatMap(([name, { version }]) =>
        findKey(snapshots, name, version),
      ),
    );
    for (const key of collect(snapshots, direct)) {
      found.set(key, [...(found.get(key) ?? []), folder]);
    }
  }
  const dependencies = new Map<string, Dependency>();
  for (const [key, broughtBy] of [...found].sort()) {
    const { name, version } = parseKey(key);
    // The same version with other peers has the same files.
    dependencies.set(`${name}@${version}`, { name, version, broughtBy });
  }
  return [...dependencies.values()];
}

function collect(snapshots: Lockfile["snapshots"], direct: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...direct];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    for (const field of fields) {
      for (const [name, version] of Object.entries(snapshots[key]?.[field] ?? {})) {
        open.push(...findKey(snapshots, name, version));
      }
    }
  }
  return seen;
}

/** The snapshot of a dependency; none of our own packages, which are links. */
function findKey(
  snapshots: Lockfile["snapshots"],
  name: string,
  version: string,
): readonly string[] {
  if (version.startsWith("link:")) return [];
  // An alias stands with the name of what it means.
  const key = [`${name}@${version}`, version].find((it) => it in snapshots);
  // What is not looked at must not pass as looked at.
  if (key !== undefined) return [key];
  throw new Problem(`pnpm-lock.yaml does not hold ${name} ${version}. Run pnpm install.`);
}

function parseKey(key: string): { readonly name: string; readonly version: string } {
  const plain = key.replace(/\(.*$/, "");
  // Behind the "@" of a scope; a version that is an address may hold more of them.
  const at = plain.indexOf("@", 1);
  return { name: plain.slice(0, at), version: plain.slice(at + 1) };
}
