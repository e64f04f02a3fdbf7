import { Problem } from "@cash-in/workbench/problem";
import { pageIdOf } from "../../pages/page-id.ts";
import type { SpecModel } from "../../spec/model.ts";
import { readPageSlug } from "../../spec/page-slug.ts";
import { foldName } from "../../text/words.ts";
import type { Note } from "../reading/note.ts";
import type { Assignment } from "./assign-pages.ts";

/** Which operations are meant: operationIds, numbers or slugs of pages; nothing means all. */
export function selectPages(
  assignments: readonly Assignment[],
  ids: readonly string[] | undefined,
  model: SpecModel,
): { wanted: Assignment[]; notes: Note[] } {
  if (ids === undefined) return leaveTwins(assignments, model);
  const wanted = ids.flatMap((id) => {
    const found = assignments.filter(
      (it) => namesOf(it).includes(id) || namesOf(it).includes(pageIdOf(id) ?? id),
    );
    if (found.length === 0) throw new Problem(explain(id, model));
    return found;
  });
  return { wanted: assignments.filter((it) => wanted.includes(it)), notes: [] };
}

function namesOf({ known, read }: Assignment): (string | undefined)[] {
  const sources = [read.source, ...read.others];
  return [known?.operationId, ...sources.flatMap(({ id, address }) => [id, readPageSlug(address)])];
}

function explain(id: string, { operations }: SpecModel): string {
  const operation = operations.find((it) => it.operationId === id);
  if (operation === undefined)
    return `There is no operation and no page ${id}. Write an operationId, or the number of a page such as 4156743e0.`;
  if (operation.pageId === undefined)
    return `The page of ${id} is not known. Write its address into vendor-index.yaml, then try again.`;
  return `The page of ${id} (${operation.pageId}) is not among those that were fetched. Run fetch, or see there why it failed.`;
}

/**
 * An unknown page that has the title of an operation whose page nobody knew yet is left for a person: a title proves
 * nothing, and a second operation for the same thing would be worse than none.
 */
function leaveTwins(
  assignments: readonly Assignment[],
  { index }: SpecModel,
): { wanted: Assignment[]; notes: Note[] } {
  const notes: Note[] = [];
  const homeless = index.operations.filter(({ page }) => page === null);
  const wanted = assignments.filter(({ read, known }) => {
    const twin = homeless.find(({ title }) => foldName(title) === foldName(read.source.title));
    if (known || !twin) return true;
    const slug = readPageSlug(read.source.address);
    notes.push({
      kind: "decision",
      page: read.source.address,
      place: twin.operationId ?? twin.title,
      text: `The page has the title of ${twin.operationId}, whose page was not known. If it is the one, write page: ${slug} in vendor-index.yaml and adopt again; if not, adopt ${slug} by name.`,
    });
    return false;
  });
  return { wanted, notes };
}
