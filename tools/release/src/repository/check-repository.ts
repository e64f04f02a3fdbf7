import type { PublicPackage } from "../packages.ts";

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
  return packages.flatMap(({ folder, manifest: { name, repository } }) => {
    const { url, directory } =
      typeof repository === "string"
        ? { url: repository, directory: undefined }
        : (repository ?? {});
    if (url === undefined) return [`${name} names no repository`];
    if (publishedFrom !== undefined && toAddress(url) !== publishedFrom) {
      return [`${name} names the repository ${url}, but is published from ${publishedFrom}`];
    }
    return directory === folder ? [] : [`${name} does not name its folder ${folder}`];
  });
}

/** The address of a repository in a browser. */
function toAddress(url: string): string {
  return url.replace(/^git\+/, "").replace(/\.git$/, "");
}
