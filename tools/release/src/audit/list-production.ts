import { Problem } from "../problem.ts";

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
      Object.entries(importer[field] ?? {}).map(([name, { version }]) => toKey(name, version)),
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
    if (seen.has(key) || !(key in snapshots)) continue;
    seen.add(key);
    for (const field of fields) {
      for (const [name, version] of Object.entries(snapshots[key]?.[field] ?? {})) {
        open.push(toKey(name, version));
      }
    }
  }
  return seen;
}

/** An alias stands with the name of what it means; our own packages are links, which no snapshot is called. */
function toKey(name: string, version: string): string {
  return /^\d/.test(version) ? `${name}@${version}` : version;
}

function parseKey(key: string): { readonly name: string; readonly version: string } {
  const plain = key.replace(/\(.*$/, "");
  const at = plain.lastIndexOf("@");
  return { name: plain.slice(0, at), version: plain.slice(at + 1) };
}
