import type { Draft, Phase } from "../draft.ts";
import { dropEmptyAreas } from "../layout/drop-empty-areas.ts";
import { followPaths } from "../layout/follow-paths.ts";
import { inlineParameters } from "../layout/inline-parameters.ts";
import { placeComponents } from "../layout/place-components.ts";
import { placePaths } from "../layout/place-paths.ts";
import { shareParameters } from "../layout/share-parameters.ts";

const STEPS: readonly Phase[] = [
  followPaths,
  shareParameters,
  placePaths,
  // Where operations stand decides which of them share a room.
  inlineParameters,
  placeComponents,
  dropEmptyAreas,
];

/**
 * Puts everything in its file, and takes out what is used no more. After adopting, since that decides who uses what;
 * before what looks at the spec as a whole, which must not speak of things that are gone.
 */
export function layOut(draft: Draft): Draft {
  return STEPS.reduce((given, step) => step(given), draft);
}
