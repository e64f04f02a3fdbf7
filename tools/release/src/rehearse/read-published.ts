import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { runCommand } from "@cash-in/consumers";
import type { Shelf } from "../checks/check-second-publish.ts";
import type { Published } from "../checks/published.ts";
import { readManifest } from "../packages.ts";

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
  mkdirSync(into, { recursive: true });
  const folder = mkdtempSync(join(into, "unpacked-"));
  const answer = await fetch(tarball);
  writeFileSync(join(folder, "package.tgz"), new Uint8Array(await answer.arrayBuffer()));
  await runCommand("tar", ["-xzf", "package.tgz"], { cwd: folder });
  return readFolder(join(folder, "package"));
}

/** Reads a package from a folder. */
function readFolder(folder: string): Published {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((it) => it.isFile()).map((it) => join(it.parentPath, it.name));
  const files = paths.map((path): [string, string] => [
    relative(folder, path),
    readFileSync(path, "utf8"),
  ]);
  return { manifest: readManifest(join(folder, "package.json")), files: new Map(files) };
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
