import type { Phase } from "../draft.ts";
import { updateIndex } from "../record/update-index.ts";
import { type Moment, updateLock } from "../record/update-lock.ts";

/** Writes down what was adopted of which page. After all that changes the spec: it lists what is documented at the end. */
export function record(moment: Moment): Phase {
  return (draft) => updateLock(updateIndex(draft), moment);
}
