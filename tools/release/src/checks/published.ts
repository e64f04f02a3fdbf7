import type { Manifest } from "../packages.ts";

/** A package as users get it: what is in its tarball. */
export interface Published {
  readonly manifest: Manifest;
  /** Texts by path within the package. */
  readonly files: ReadonlyMap<string, string>;
}

/** Says what is wrong with a package: nothing, if all is well. */
export type Check = (published: Published) => readonly string[];
