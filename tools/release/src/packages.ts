import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Ranges by the name of the package they are for. */
type Ranges = Readonly<Record<string, string>>;

/** What counts here of a `package.json`. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly repository?: string | { readonly url?: string; readonly directory?: string };
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies?: Ranges;
  readonly peerDependencies?: Ranges;
  readonly optionalDependencies?: Ranges;
  readonly devDependencies?: Ranges;
}

/** A package that is published, as it stands in the repository. */
export interface PublicPackage {
  /** Path from the root of the repository, such as `packages/core`. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** The packages of a checkout that are published, sorted by folder. */
export function listPublicPackages(root: string): readonly PublicPackage[] {
  return globSync("packages/*/package.json", { cwd: root })
    .sort()
    .map((path) => ({ folder: dirname(path), manifest: readManifest(join(root, path)) }))
    .filter(({ manifest }) => manifest.private !== true);
}

export function readManifest(path: string): Manifest {
  return JSON.parse(readFileSync(path, "utf8")) as Manifest;
}
