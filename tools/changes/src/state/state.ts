/** The repository's packages at one time: what users get of them. */
export interface State {
  readonly side: Side;
  /** Text by path in the repository, such as `packages/collection/openapi.yaml`. */
  readonly files: ReadonlyMap<string, string>;
}

export type Side = "base" | "next";

/** A package cannot be read or compiled on one side. */
export class UnreadableError extends Error {
  readonly side: Side;

  constructor(side: Side, reason: string) {
    super(reason);
    this.side = side;
  }
}

/** The two states that are compared. */
export interface States {
  readonly base: State;
  readonly next: State;
}

/** The folders below `packages` that hold an area: the generator was there. */
export function listAreas({ files }: State): string[] {
  const areas = [...files.keys()].map(
    (path) => /^packages\/([^/]+)\/src\/generated\/operations\.ts$/.exec(path)?.[1],
  );
  return areas.filter((area) => area !== undefined).sort();
}

/** The areas of the base that are gone. */
export function listLostAreas({ base, next }: States): string[] {
  const left = listAreas(next);
  return listAreas(base).filter((area) => !left.includes(area));
}

/** The files of one package that reach users, by path in the package. */
export function listFiles({ files }: State, folder: string): Map<string, string> {
  const prefix = `packages/${folder}/`;
  return new Map(
    [...files]
      .filter(([path]) => path.startsWith(prefix))
      .map(([path, text]) => [path.slice(prefix.length), text]),
  );
}

/** A file of a package, which must be there. */
export function readFile(state: State, folder: string, path: string): string {
  const text = state.files.get(`packages/${folder}/${path}`);
  if (text === undefined)
    throw new UnreadableError(state.side, `packages/${folder} has no ${path}`);
  return text;
}

/** A way into a package: what users write after its name, and the source behind it. */
export interface EntryPoint {
  readonly name: string;
  readonly path: string;
}

/** The entry points of a package that have types. */
export function listEntryPoints(state: State, folder: string): EntryPoint[] {
  const manifest = state.files.get(`packages/${folder}/package.json`) ?? "{}";
  const { exports = {} } = JSON.parse(manifest) as {
    exports?: Record<string, { types?: string } | string>;
  };
  return Object.entries(exports).flatMap(([name, target]) => {
    const [, stem] = /^\.\/dist\/(.+)\.d\.ts$/.exec(Object(target).types ?? "") ?? [];
    const path = ["src/generated", "src"]
      .map((source) => `packages/${folder}/${source}/${stem}.ts`)
      .find((it) => state.files.has(it));
    return path === undefined ? [] : [{ name, path }];
  });
}

/** The folders of all packages that users import. */
export function listPackages({ files }: State): string[] {
  return [...files.keys()].flatMap(
    (path) => /^packages\/([^/]+)\/package\.json$/.exec(path)?.[1] ?? [],
  );
}
