import { parse } from "yaml";
import { readFile, type State } from "./state.ts";

/** What users meet of a `package.json`. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly bin?: string | Readonly<Record<string, string>>;
  readonly engines?: Readonly<Record<string, string>>;
  /** Peers too. With the versions that pnpm puts in place of `catalog:`. */
  readonly dependencies?: Readonly<Record<string, string>>;
}

export const workspacePath = "pnpm-workspace.yaml";

export function readManifest(state: State, folder: string): Manifest {
  const { peerDependencies, ...manifest } = JSON.parse(
    readFile(state, folder, "package.json"),
  ) as Manifest & { readonly peerDependencies?: Manifest["dependencies"] };
  const given = { ...manifest.dependencies, ...peerDependencies };
  const resolve = createResolve(state);
  const dependencies = Object.entries(given).map(
    ([name, version]) => [name, resolve(name, version)] as const,
  );
  if (dependencies.length === 0) return manifest;
  return { ...manifest, dependencies: Object.fromEntries(dependencies) };
}

type Catalog = Readonly<Record<string, string>>;

function createResolve({ files }: State): (name: string, version: string) => string {
  const { catalog = {}, catalogs = {} } = (parse(files.get(workspacePath) ?? "") ?? {}) as {
    catalog?: Catalog;
    catalogs?: Readonly<Record<string, Catalog>>;
  };
  return (name, version) => {
    const [, from] = /^catalog:(.*)$/.exec(version) ?? [];
    if (from === undefined) return version;
    const chosen = ["", "default"].includes(from) ? (catalogs.default ?? catalog) : catalogs[from];
    return chosen?.[name] ?? version;
  };
}
