import type { Key } from "../../spec/reference.ts";
import type { Draft } from "../draft.ts";
import { dropEmptyAreas } from "../layout/drop-empty-areas.ts";
import { inlineParameters } from "../layout/inline-parameters.ts";
import { placeComponents } from "../layout/place-components.ts";
import { placePaths } from "../layout/place-paths.ts";
import { shareParameters } from "../layout/share-parameters.ts";
import { unifyOthers } from "../layout/unify-placeholders.ts";
import type { ReadOperation } from "../reading/reading.ts";

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
