import { runProgram } from "@cash-in/workbench/run-program";

/** A package of somebody else that our users install. */
export interface Dependency {
  readonly name: string;
  readonly version: string;
  /** As an SPDX expression; undefined where pnpm finds none. */
  readonly licence: string | undefined;
  /** Folders of our packages that bring it. */
  readonly broughtBy: readonly string[];
}

/** What `pnpm licenses` says: licence → packages. */
type Listed = Readonly<
  Record<string, readonly { readonly name: string; readonly versions: readonly string[] }[]>
>;

/** All that the production dependencies of some packages come to, at any depth, sorted. */
export async function listDependencies(
  root: string,
  folders: readonly string[],
): Promise<readonly Dependency[]> {
  const found = new Map<string, Dependency>();
  for (const folder of folders) {
    for (const it of await listOf(root, folder)) {
      const key = `${it.name}@${it.version}`;
      const broughtBy = [...(found.get(key)?.broughtBy ?? []), folder];
      found.set(key, { ...it, broughtBy });
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, it]) => it);
}

async function listOf(
  root: string,
  folder: string,
): Promise<readonly Omit<Dependency, "broughtBy">[]> {
  // What is not looked at must not pass as looked at.
  const filter = ["--filter", `./${folder}`, "--fail-if-no-match"];
  const args = [...filter, "licenses", "list", "--prod", "--json"];
  const listed = JSON.parse(await runProgram("pnpm", args, { cwd: root })) as Listed;
  return Object.entries(listed).flatMap(([licence, packages]) =>
    packages.flatMap(({ name, versions }) =>
      versions.map((version) => ({
        ...{ name, version, licence: licence === "Unknown" ? undefined : licence },
      })),
    ),
  );
}
