import { type Fields, fieldsOf, isFields } from "../spec/json.ts";
import type { LockedPage, Part } from "../spec/model.ts";
import { readPageSlug } from "../spec/page-slug.ts";
import { type Key, toName } from "../spec/reference.ts";
import type { Draft } from "./draft.ts";
import { listPageExamples } from "./examples/choose-examples.ts";
import type { Reading, ReadOperation, Source } from "./reading/reading.ts";

export interface Moment {
  /** The hash of a page's text, by its address. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly now: Date;
}

/** Notes what was adopted from which state of which page, and which facts are documented by that. */
export function updateLock(
  draft: Draft,
  adopted: ReadonlyMap<string, ReadOperation>,
  keys: ReadonlySet<Key>,
  { schemas }: Reading,
  moment: Moment,
): void {
  const pages: Record<string, LockedPage> = { ...draft.lock.pages };
  const note = (source: Source, facts: Omit<LockedPage, "sha256" | "adopted">) => {
    const id = source.id ?? readPageSlug(source.address);
    const sha256 = moment.hashes.get(source.address) ?? "";
    const known = pages[id];
    // The same page adopted again is not adopted anew.
    const time = known?.sha256 === sha256 ? known.adopted : moment.now.toISOString();
    pages[id] = { sha256, adopted: time, ...facts };
  };
  for (const [operationId, read] of adopted) {
    const operation = draft.operations.find((it) => it.operationId === operationId);
    if (!operation) continue;
    const examples = listPageExamples(read, operation.value, draft);
    const { method, path } = operation;
    const documented = listParts(operation.value);
    note(read.source, {
      operationId,
      method,
      path,
      documented,
      ...(examples.length > 0 && { examples }),
    });
    for (const other of read.others) note(other, { operationId });
  }
  for (const key of keys) {
    for (const source of schemas.get(key)?.pages ?? []) {
      if (source.kind === "schema" && schemas.get(key)?.vendorName === source.title)
        note(source, {});
    }
  }
  draft.lock = { pages: sortKeys(pages), schemas: sortKeys(listSchemas(draft, keys)) };
}

function listParts(value: Fields): Part[] {
  const words = fieldsOf(value["x-evidence"]);
  return (["method", "path", "request", "response"] as const).filter(
    (part) => words[part] === "documented",
  );
}

/** The documented properties of what was adopted now or before, and is still there. */
function listSchemas(
  { lock, components }: Draft,
  keys: ReadonlySet<Key>,
): Record<string, string[]> {
  const names = new Set([...Object.keys(lock.schemas), ...[...keys].map(toName)]);
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const value = components.get(`schemas/${name}`)?.value;
      return value ? [[name, listDocumented(value)]] : [];
    }),
  );
}

/** The properties of a schema that count as documented. */
export function listDocumented(schema: Fields): string[] {
  return Object.entries(fieldsOf(schema.properties))
    .filter(([, property]) => isFields(property))
    .filter(
      ([, property]) => (fieldsOf(property)["x-evidence"] ?? schema["x-evidence"]) === "documented",
    )
    .map(([name]) => name);
}

function sortKeys<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
