import { pageIdOf } from "../../pages/page-id.ts";
import type { IndexEntry } from "../../spec/model.ts";
import { readPageSlug } from "../../spec/page-slug.ts";
import type { Key } from "../../spec/reference.ts";
import type { Draft } from "../draft.ts";
import type { Source } from "../reading/reading.ts";

/** Brings vendor-index.yaml up to date: names and titles of pages, pages that are new, schemas that came or went. */
export function updateIndex(draft: Draft): Draft {
  const { index, components, adopted, reading } = draft;
  const { sources, schemas } = reading;
  const operations = index.operations.map((entry) => {
    const read = adopted.get(entry.operationId ?? "");
    return read
      ? { ...entry, page: readPageSlug(read.source.address), title: read.source.title }
      : entry;
  });
  for (const [operationId, { source, others }] of adopted) {
    if (!operations.some((it) => it.operationId === operationId)) {
      operations.push({ ...toEntry(source), operationId, added: true });
    }
    for (const other of others) {
      if (!operations.some(({ page }) => isSame(page, other))) {
        operations.push({ ...toEntry(other), sameAs: operationId, added: true });
      }
    }
  }
  const keys = new Map<string, Key>(
    [...schemas.values()].map(({ vendorName, key }) => [vendorName, key]),
  );
  const toSchema = (entry: IndexEntry) => {
    const key: Key = keys.get(entry.title) ?? `schemas/${entry.schema ?? entry.title}`;
    return components.has(key) ? key.slice("schemas/".length) : null;
  };
  const listed = index.schemas.map((entry) => ({ ...entry, schema: toSchema(entry) }));
  const added = sources
    .filter(
      (source) => source.kind === "schema" && !listed.some(({ page }) => isSame(page, source)),
    )
    .map(toEntry)
    .map((entry) => ({ ...entry, schema: toSchema(entry), added: true }))
    .filter(({ schema }) => schema !== null);
  return { ...draft, index: { ...index, operations, schemas: [...listed, ...added] } };
}

function toEntry({ address, title }: Source): IndexEntry {
  return { page: readPageSlug(address), title };
}

/** Whether an entry is of a page: by number, where its address has one. */
function isSame(page: string | null, { id, address }: Source): boolean {
  if (page === null) return false;
  return id !== undefined && pageIdOf(page) !== undefined
    ? pageIdOf(page) === id
    : page === readPageSlug(address);
}
