import type { Manifest, PublicPackage } from "../packages.ts";

/**
 * Every package names the repository it is published from: npm compares that with the provenance, and refuses others.
 *
 * @param publishedFrom address of the repository whose workflow this runs in, if it does
 */
export function checkRepository(
  packages: readonly PublicPackage[],
  publishedFrom: string | undefined,
): readonly string[] {
  if (packages.every(({ manifest }) => manifest.repository === undefined)) {
    return ["No package names its repository, which npm compares with the provenance"];
  }
  return [
    ...packages.flatMap((it) => checkPackage(it, publishedFrom)),
    ...(publishedFrom === undefined ? checkSame(packages) : []),
  ];
}

function checkPackage(
  { folder, manifest }: PublicPackage,
  publishedFrom: string | undefined,
): readonly string[] {
  const { name } = manifest;
  const { url, directory } = readRepository(manifest);
  if (url === undefined) return [`${name} names no repository`];
  if (publishedFrom !== undefined && toAddress(url) !== publishedFrom) {
    return [`${name} names the repository ${url}, but is published from ${publishedFrom}`];
  }
  return directory === folder ? [] : [`${name} does not name its folder ${folder}`];
}

/** By hand, nothing says where they are published from: it has to be one place. */
function checkSame(packages: readonly PublicPackage[]): readonly string[] {
  const named = packages.flatMap(({ manifest }) => {
    const { url } = readRepository(manifest);
    return url === undefined ? [] : [{ name: manifest.name, address: toAddress(url) }];
  });
  const byAddress = Map.groupBy(named, ({ address }) => address);
  if (byAddress.size < 2) return [];
  const list = [...byAddress].map(
    ([address, own]) => `${address} (${own.map(({ name }) => name).join(", ")})`,
  );
  return [`The packages name different repositories: ${list.join(", ")}`];
}

function readRepository({ repository = {} }: Manifest): {
  readonly url?: string;
  readonly directory?: string;
} {
  return typeof repository === "string" ? { url: repository } : repository;
}

/** The address of a repository in a browser. */
function toAddress(url: string): string {
  return url.replace(/^git\+/, "").replace(/\.git$/, "");
}
