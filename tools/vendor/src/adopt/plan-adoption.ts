import type { Page } from "../page/page.ts";
import type { SpecModel } from "../spec/model.ts";
import type { Key } from "../spec/reference.ts";
import { assignPages, type Assignment } from "./assign-pages.ts";
import { checkPagination } from "./check-pagination.ts";
import { createOperation } from "./create-operation.ts";
import { createDraft, type Draft, toModel } from "./draft.ts";
import { type Choice, chooseExamples } from "./examples/choose-examples.ts";
import { placeComponents } from "./layout/place-components.ts";
import { placePaths } from "./layout/place-paths.ts";
import { settleConflicts } from "./layout/settle-conflicts.ts";
import { shareParameters } from "./layout/share-parameters.ts";
import { adoptOperation } from "./operation/adopt-operation.ts";
import { adoptSharedErrors } from "./operation/shared-errors.ts";
import type { Note } from "./reading/note.ts";
import { readPages } from "./reading/read-pages.ts";
import type { ReadOperation, Reading } from "./reading/reading.ts";
import { adoptNamed } from "./schema/adopt-named.ts";
import type { Context } from "./schema/context.ts";
import { selectPages } from "./select-pages.ts";
import { checkSecurity } from "./check-security.ts";
import { adoptServers } from "./adopt-servers.ts";
import { updateIndex } from "./update-index.ts";
import { type Moment, updateLock } from "./update-lock.ts";

/** What an adoption would make of a spec. */
export interface Plan {
  readonly before: SpecModel;
  readonly after: SpecModel;
  readonly draft: Draft;
  readonly reading: Reading;
  /** What was read of each operation that is adopted, by operationId. */
  readonly adopted: ReadonlyMap<string, ReadOperation>;
  /** The schemas that were brought to what the pages say. */
  readonly keys: ReadonlySet<Key>;
  readonly removed: readonly Key[];
  readonly examples: readonly Choice[];
  readonly notes: readonly Note[];
}

/** Works out, without touching anything, what a spec is after the pages of some operations (or of all) were adopted. */
export function planAdoption(
  pages: readonly Page[],
  model: SpecModel,
  ids: readonly string[] | undefined,
  moment: Moment,
): Plan {
  const reading = readPages(pages, model);
  const { assignments, notes: joinNotes } = assignPages(reading, model);
  const { wanted, notes: twinNotes } = selectPages(assignments, ids, model);
  const { accepted, notes: conflictNotes } = settleConflicts(wanted, model);
  const draft = createDraft(model);
  const adopted = adoptServers(nameAll(accepted, draft, reading), reading, draft);
  const context: Context = {
    reading,
    draft,
    selected: new Set(adopted.keys()),
    adopted: new Set(),
    claims: new Map(),
  };
  adoptAll(adopted, ids === undefined, context);
  shareParameters(draft);
  placePaths(draft, context.selected);
  const removed = placeComponents(draft);
  checkPagination(draft);
  checkSecurity(adopted, draft);
  const examples = chooseExamples(draft, adopted);
  const keys = new Set([...context.adopted, ...context.claims.keys()].filter((key) => draft.components.has(key)));
  updateIndex(draft, adopted, reading);
  updateLock(draft, adopted, keys, reading, moment);
  const sources = new Set([...adopted.values()].flatMap((it) => [it.source, ...it.others].map(({ address }) => address)));
  const pageNotes = [...reading.notes, ...joinNotes].filter(({ page }) => page === undefined || sources.has(page));
  return {
    before: model,
    after: toModel(draft),
    draft,
    reading,
    adopted,
    keys,
    removed,
    examples,
    notes: [...twinNotes, ...conflictNotes, ...pageNotes, ...draft.notes],
  };
}

/** Every page with the operation that it is adopted into; a new one where the spec does not know the page. */
function nameAll(accepted: readonly Assignment[], draft: Draft, reading: Reading): Map<string, ReadOperation> {
  return new Map(
    accepted.map(({ read, known }) => {
      const operationId = known?.operationId ?? createOperation(read, draft, reading).operationId;
      return [operationId, read];
    }),
  );
}

function adoptAll(adopted: ReadonlyMap<string, ReadOperation>, isAll: boolean, context: Context): void {
  const { draft, reading } = context;
  adoptSharedErrors(context);
  for (const operation of draft.operations) {
    const read = adopted.get(operation.operationId);
    if (read) adoptOperation(operation, read, context);
  }
  if (!isAll) return;
  for (const key of reading.schemas.keys()) {
    if (draft.components.has(key)) adoptNamed(key, undefined, context);
  }
}
