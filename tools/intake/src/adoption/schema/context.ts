import type { Fields } from "@cash-in/description/json";
import type { Lookup } from "../../schemas/matches.ts";
import type { Key } from "../../spec/reference.ts";
import type { OpenDraft } from "../draft.ts";
import type { Names } from "../names.ts";
import type { Reading } from "../reading/reading.ts";

/** What the parts of one adoption share. */
export interface Context {
  /** Adopts a schema, whatever it is: schemas stand in schemas. */
  readonly adopt: (
    theirs: Fields,
    ours: Fields | undefined,
    place: Place,
    context: Context,
  ) => Fields;
  readonly reading: Reading;
  readonly draft: OpenDraft;
  /** operationIds of what is adopted now. */
  readonly selected: ReadonlySet<string>;
  readonly names: Names;
  /** The operations that used each component before. */
  readonly users: ReadonlyMap<Key, ReadonlySet<string>>;
  /** Named schemas that have been adopted in this run. */
  readonly adopted: Set<Key>;
  /** Which body a file of our own naming has been given in this run. */
  readonly claims: Map<Key, string>;
}

/** A schema as the pages have it; where they do not, as the spec has it. */
export function lookUp({ reading, draft }: Context): Lookup {
  return { get: (key) => reading.schemas.get(key) ?? draft.components.get(key) };
}

/** Where a schema stands, for names. */
export interface Place {
  /** Names for an object that stands here, best first. */
  readonly names: readonly string[];
  /** The schema or operation around it, to put before a name that is taken. */
  readonly owner: string;
  /** Whether it is documented for all operations at once. */
  readonly isShared?: boolean;
  /** What ours says of the properties that are here now, where they stood in an object around it. */
  readonly words?: Fields;
}

/** A property of it, or an entry of a list that it is. */
export function within({ owner, isShared = false }: Place, name: string): Place {
  return { names: [name], owner, isShared };
}
