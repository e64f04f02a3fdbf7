import { assignPages } from "../assign/assign-pages.ts";
import { createOperation } from "../assign/create-operation.ts";
import { leaveUnusable } from "../assign/leave-unusable.ts";
import { nameOperation } from "../assign/name-operation.ts";
import { selectPages } from "../assign/select-pages.ts";
import { settleConflicts } from "../assign/settle-conflicts.ts";
import { addNotes, type Draft, type Phase } from "../draft.ts";
import { collectNames } from "../names.ts";
import type { ReadOperation } from "../reading/reading.ts";

/**
 * Which operation each page is, and which of them are adopted; an operation for each page that the spec does not know.
 * After reading, since pages of one place are one operation. Before all that changes, since it goes by what the spec
 * says now, and since the names of new operations are taken before schemas get theirs.
 */
export function assign(ids: readonly string[] | undefined): Phase {
  return (given) => {
    const { before, reading } = given;
    const { assignments, notes: joined } = assignPages(reading, before);
    const { wanted, notes: twins } = selectPages(assignments, ids, before);
    const { usable, notes: faults } = leaveUnusable(wanted);
    const { accepted, notes: conflicts } = settleConflicts(usable, before);
    const ofPages = [...reading.notes, ...joined];
    const names = collectNames(given);
    const adopted = new Map<string, ReadOperation>();
    let draft: Draft = {
      ...given,
      reading: { ...reading, notes: ofPages },
      notes: [...given.notes, ...twins, ...faults, ...conflicts, ...ofPages],
    };
    for (const { read, known } of accepted) {
      if (known) {
        adopted.set(known.operationId, read);
        continue;
      }
      const { operationId, notes } = nameOperation(read, names);
      draft = addNotes(createOperation(operationId, read, draft), notes);
      adopted.set(operationId, read);
    }
    return { ...draft, adopted };
  };
}
