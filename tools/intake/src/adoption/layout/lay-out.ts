import type { Key } from "../../spec/reference.ts";
import type { Draft } from "../draft.ts";
import type { ReadOperation } from "../reading/reading.ts";
import { dropEmptyAreas } from "./drop-empty-areas.ts";
import { inlineParameters } from "./inline-parameters.ts";
import { placeComponents } from "./place-components.ts";
import { placePaths } from "./place-paths.ts";
import { shareParameters } from "./share-parameters.ts";
import { unifyOthers } from "./unify-placeholders.ts";

/** Puts everything in its file, and takes out what is used no more. */
export function layOut(draft: Draft, adopted: ReadonlyMap<string, ReadOperation>): Key[] {
  unifyOthers(draft, adopted);
  shareParameters(draft);
  placePaths(draft);
  inlineParameters(draft);
  const removed = placeComponents(draft);
  dropEmptyAreas(draft);
  return removed;
}
