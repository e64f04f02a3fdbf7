import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Shelf } from "../checks/check-second-publish.ts";
import type { Published } from "../checks/published.ts";
import { readTarball } from "../tarballs/read-tarball.ts";

interface Listing {
  readonly "dist-tags": { readonly latest: string };
  readonly versions: Readonly<Record<string, { readonly dist: Dist }>>;
}

interface Dist {
  readonly integrity: string;
  readonly tarball: string;
}

/** Downloads the latest version of a package and unpacks it. */
export async function readPublished(
  registry: string,
  name: string,
  into: string,
): Promise<Published> {
  const { "dist-tags": tags, versions } = await readListing(registry, name);
  const tarball = versions[tags.latest]?.dist.tarball ?? "";
  const answer = await fetch(tarball);
  const file = join(mkdtempSync(join(into, "downloaded-")), "package.tgz");
  writeFileSync(file, new Uint8Array(await answer.arrayBuffer()));
  return readTarball(file, into);
}

/** What the registry holds of some packages: the checksum of each version. */
export async function readShelf(registry: string, names: readonly string[]): Promise<Shelf> {
  const shelf = new Map<string, string>();
  for (const name of names) {
    const { versions } = await readListing(registry, name);
    for (const [version, { dist }] of Object.entries(versions)) {
      shelf.set(`${name}@${version}`, dist.integrity);
    }
  }
  return shelf;
}

async function readListing(registry: string, name: string): Promise<Listing> {
  const answer = await fetch(new URL(name, registry));
  return (await answer.json()) as Listing;
}
