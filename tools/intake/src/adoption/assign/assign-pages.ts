import { fieldsOf } from "@cash-in/description/json";
import { pageIdOf } from "../../pages/page-id.ts";
import type { SpecModel, SpecOperation } from "../../spec/model.ts";
import { readPageSlug } from "../../spec/page-slug.ts";
import { foldPath, joinOperations } from "../reading/join-operations.ts";
import type { Note } from "../reading/note.ts";
import type { Reading, ReadOperation } from "../reading/reading.ts";

/** A page's operation and ours. */
export interface Assignment {
  readonly read: ReadOperation;
  /** Undefined where the spec does not know the page. */
  readonly known: SpecOperation | undefined;
}

/**
 * Finds for every operation of the pages the one of the spec that has the page's number: never by title or path.
 * Pages that the spec does not know and that describe the same method and path become one operation with the first.
 */
export function assignPages(
  reading: Reading,
  model: SpecModel,
): { assignments: Assignment[]; notes: Note[] } {
  const left = new Set(model.operations);
  const bySource = Map.groupBy(reading.operations, ({ source }) => source.address);
  const pairs = [...bySource.values()].flatMap((reads) => pair(reads, left));
  const notes: Note[] = [];
  const joined = new Map<string, Assignment>();
  const known = pairs.filter((it) => it.known);
  // A known page goes first, so that a page nobody knows joins it and not the other way round.
  for (const { read, known: operation } of [...known, ...pairs.filter((it) => !it.known)]) {
    const place = `${read.method} ${foldPath(read.path)}`;
    const other = joined.get(place);
    if (other === undefined) joined.set(place, { read, known: operation });
    else if (operation) {
      joined.set(`${place} ${operation.operationId}`, { read, known: operation });
    } else {
      const doubt = (parameter: string, text: string) =>
        notes.push({
          kind: "doubtful",
          page: read.source.address,
          place: `${read.method.toUpperCase()} ${read.path} ${parameter}`,
          text,
        });
      notes.push(noteJoined(read, other.read));
      joined.set(place, { ...other, read: joinOperations(other.read, read, doubt) });
    }
  }
  const order = [...model.operations];
  const assignments = [...joined.values()].sort((a, b) => rank(a, order) - rank(b, order));
  return { assignments, notes };
}

function pair(reads: readonly ReadOperation[], left: Set<SpecOperation>): Assignment[] {
  const [{ source }] = reads as [ReadOperation];
  const ours = [...left].filter((operation) => isPageOf(operation, source));
  for (const operation of ours) left.delete(operation);
  const exact = reads.map((read) =>
    ours.find(
      ({ method, path }) => method === read.method && foldPath(path) === foldPath(read.path),
    ),
  );
  const free = ours.filter((operation) => !exact.includes(operation));
  return reads.map((read, index) => ({ read, known: exact[index] ?? free.shift() }));
}

function isPageOf({ pageId, value }: SpecOperation, source: ReadOperation["source"]): boolean {
  if (pageId !== undefined) return pageId === source.id;
  const { url } = fieldsOf(value.externalDocs);
  // Only a site whose addresses have no numbers is told by its slugs.
  return (
    typeof url === "string" &&
    pageIdOf(source.address) === undefined &&
    readPageSlug(url) === readPageSlug(source.address)
  );
}

function rank({ known }: Assignment, order: readonly SpecOperation[]): number {
  return known ? order.indexOf(known) : order.length;
}

function noteJoined({ source, method, path }: ReadOperation, other: ReadOperation): Note {
  const place = `${method.toUpperCase()} ${path}`;
  const text = `${other.source.address} describes the same method and path. One operation takes what fits either page.`;
  return { kind: "doubtful", page: source.address, place, text };
}
