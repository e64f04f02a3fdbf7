import type { Page } from "../pages/page.ts";
import type { Fields } from "../spec/json.ts";
import type { SpecModel } from "../spec/model.ts";
import { type Key, toName } from "../spec/reference.ts";
import { askAboutKeys } from "./ask/ask-about-keys.ts";
import { askForEffect } from "./ask/ask-for-effect.ts";
import { askForReconcileKey } from "./ask/ask-for-reconcile-key.ts";
import { askForWords } from "./ask/ask-for-words.ts";
import { takeOffPagination } from "./ask/take-off-pagination.ts";
import { assignPages } from "./assign/assign-pages.ts";
import { selectPages } from "./assign/select-pages.ts";
import { settleConflicts } from "./assign/settle-conflicts.ts";
import { createDraft, type Draft, toModel } from "./draft.ts";
import type { Choice } from "./examples/choice.ts";
import { unifyReads } from "./layout/unify-placeholders.ts";
import { collectNames } from "./names.ts";
import { adoptAll, findUsers, nameAll } from "./phases/adopt.ts";
import { correctServers } from "./phases/correct-servers.ts";
import { exemplify } from "./phases/exemplify.ts";
import { layOut } from "./phases/lay-out.ts";
import type { Note } from "./reading/note.ts";
import { readPages } from "./reading/read-pages.ts";
import type { Reading, ReadOperation } from "./reading/reading.ts";
import { updateIndex } from "./record/update-index.ts";
import { type Moment, updateLock } from "./record/update-lock.ts";
import { adoptSchema } from "./schema/adopt-schema.ts";
import type { Context } from "./schema/context.ts";

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

export interface PlanOptions {
  readonly pages: readonly Page[];
  readonly model: SpecModel;
  /** operationIds or numbers of pages; nothing means all. */
  readonly ids?: readonly string[] | undefined;
  readonly moment: Moment;
  /** The group that the vendor's index has each page in, by address. */
  readonly groups?: ReadonlyMap<string, string> | undefined;
  /** openapi.yaml as it shall be, where that is more than the pages decide. */
  readonly root?: Fields | undefined;
}

/** Works out, without touching anything, what a spec is after the pages of some operations (or of all) were adopted. */
export function planAdoption(options: PlanOptions): Plan {
  const { pages, model, ids, moment, groups, root = model.root } = options;
  const reading = readPages(pages, { ...model, root }, groups);
  const { assignments, notes: joinNotes } = assignPages(reading, model);
  const { wanted, notes: twinNotes } = selectPages(assignments, ids, model);
  const { accepted, notes: conflictNotes } = settleConflicts(wanted, model);
  const draft = createDraft(model);
  draft.root = root;
  const names = collectNames(draft, reading);
  const named = correctServers(nameAll(accepted, draft, names), reading, draft);
  const adopted = unifyReads(named, model, (it) => void draft.notes.push(it));
  const context: Context = {
    adopt: adoptSchema,
    reading,
    draft,
    selected: new Set(adopted.keys()),
    names,
    users: findUsers(model),
    adopted: new Set(),
    claims: new Map(),
  };
  adoptAll(adopted, ids === undefined, context);
  const removed = layOut(draft, adopted);
  askForEffect(draft);
  askForReconcileKey(adopted, draft);
  takeOffPagination(draft);
  askAboutKeys(adopted, draft);
  askForWords(draft);
  const examples = exemplify(draft, adopted);
  const keys = new Set(
    [...context.adopted, ...context.claims.keys()].filter((key) => draft.components.has(key)),
  );
  updateIndex(draft, adopted, reading);
  updateLock(draft, adopted, keys, examples, reading, moment);
  const pageNotes = selectNotes([...reading.notes, ...joinNotes], adopted, keys);
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

/** The notes about what was adopted: of other pages nobody wants to know now. */
function selectNotes(
  notes: readonly Note[],
  adopted: ReadonlyMap<string, ReadOperation>,
  keys: ReadonlySet<Key>,
): Note[] {
  const sources = [...adopted.values()].flatMap(({ source, others }) => [source, ...others]);
  const addresses = new Set(sources.map(({ address }) => address));
  const places = new Set([...keys].map((key) => `schema ${toName(key)}`));
  return notes.filter(({ page, place }) =>
    page === undefined ? places.has(place) : addresses.has(page),
  );
}
