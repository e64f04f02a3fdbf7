import type { Manifest } from "../packages.ts";

/** All packages have one version, and ask for each other from that version on. */
export function checkVersions(manifests: readonly Manifest[]): readonly string[] {
  const [version, ...others] = new Set(manifests.map((it) => it.version));
  if (others.length > 0) {
    const list = manifests.map((it) => `${it.name} ${it.version}`).join(", ");
    return [`the versions differ: ${list}`];
  }
  const ours = new Set(manifests.map(({ name }) => name));
  return manifests.flatMap(({ name, dependencies = {} }) =>
    Object.entries(dependencies)
      .filter(([dependency, range]) => ours.has(dependency) && range !== `^${version}`)
      .map(([dependency, range]) => `${name} asks for ${dependency} ${range}, not ^${version}`),
  );
}
