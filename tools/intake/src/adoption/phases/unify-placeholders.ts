import { addNotes, type Draft } from "../draft.ts";
import { renamePlaceholder } from "../layout/rename-placeholder.ts";
import { foldPath } from "../reading/join-operations.ts";
import type { Note } from "../reading/note.ts";
import type { ReadOperation } from "../reading/reading.ts";

/**
 * `/a/{id}` and `/a/{number}` are one path, of which one file can tell one name: that of the page that comes first, or
 * that the spec has. The names do not travel, so nothing is lost.
 *
 * Before operations are adopted, since their parameters are called like the placeholders.
 */
export function unifyPlaceholders(draft: Draft): Draft {
  // A path that the spec has already, as after an earlier adoption, goes before all others.
  const known = new Set(draft.before.operations.map(({ path }) => path));
  const paths = [...draft.adopted.values()].map(({ path }) => path);
  const leaders = new Map<string, string>();
  for (const path of [...paths.filter((it) => known.has(it)), ...paths]) {
    if (!leaders.has(foldPath(path))) leaders.set(foldPath(path), path);
  }
  const notes: Note[] = [];
  const adopted = [...draft.adopted].map(([operationId, read]): [string, ReadOperation] => {
    const leader = leaders.get(foldPath(read.path)) ?? read.path;
    if (leader === read.path) return [operationId, read];
    const text = `The page writes ${read.path}, which is ${leader}; the names of the placeholders are those of the other page.`;
    notes.push({ kind: "renamed", page: read.source.address, place: operationId, text });
    const parameters = read.parameters.map((it) => renamePlaceholder(it, read.path, leader));
    return [operationId, { ...read, path: leader, parameters }];
  });
  return addNotes({ ...draft, adopted: new Map(adopted) }, notes);
}
