/** The repository's packages at one time: what users get of them. */
export interface State {
  readonly side: Side;
  /** Text by path in the repository, such as `packages/collection/openapi.yaml`. */
  readonly files: ReadonlyMap<string, string>;
}

export type Side = "base" | "next";

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
  if (text === undefined) throw new Error(`packages/${folder} has no ${path} (${state.side}).`);
  return text;
}
