import { readEvidence, readOperationEvidence } from "@cash-in/description/evidence";
import { type Fields, fieldsOf, isFields } from "@cash-in/description/json";
import {
  type Evidence,
  type EvidenceAspect,
  evidenceAspects,
} from "@cash-in/description/vocabulary";
import type { Lock, LockedPage } from "../../spec/model.ts";
import { readPageSlug } from "../../spec/page-slug.ts";
import { toName } from "../../spec/reference.ts";
import type { Draft } from "../draft.ts";
import { listExamples } from "../examples/each-example.ts";
import type { Source } from "../reading/reading.ts";

export interface Moment {
  /** The hash of a page's text, by its address. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly now: Date;
}

/** Notes what was adopted from which state of which page, and which facts are documented by that. */
export function updateLock(draft: Draft, moment: Moment): Draft {
  const { adopted, keys, reading } = draft;
  const { schemas } = reading;
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
    const documented = listParts(operation.value, "documented");
    note(read.source, { operationId, method: operation.method, path: operation.path, documented });
    for (const other of read.others) note(other, { operationId });
  }
  for (const key of keys) {
    for (const source of schemas.get(key)?.pages ?? []) {
      if (source.kind === "schema" && schemas.get(key)?.vendorName === source.title)
        note(source, {});
    }
  }
  const lock = {
    pages: sortKeys(followPaths(pages, draft)),
    schemas: sortKeys(listSchemas(draft)),
    observed: listObserved(draft),
    examples: sortKeys(listChanged(draft)),
  };
  return { ...draft, lock };
}

/** Notes what was seen in traffic, and which examples are not wholly ours any more. */
export function noteChanged(draft: Draft): Draft {
  const observed = listObserved(draft);
  const examples = sortKeys(listChanged(draft));
  return { ...draft, lock: { ...draft.lock, observed, examples } };
}

/** Everything that was seen in traffic and is not documented: parts of operations and properties of schemas. */
function listObserved({ operations, components }: Draft): Lock["observed"] {
  const lists = [
    ...operations.map(({ operationId, value }): [string, string[]] => [
      operationId,
      listParts(value, "observed"),
    ]),
    ...[...components].map(([key, { value }]): [string, string[]] => [
      key,
      key.startsWith("schemas/") ? listProperties(value, "observed") : [],
    ]),
  ];
  return sortKeys(Object.fromEntries(lists.filter(([, list]) => list.length > 0)));
}

/** Placeholders of an operation that was adopted before may have got other names from one that shares its path. */
function followPaths(
  pages: Readonly<Record<string, LockedPage>>,
  { operations }: Draft,
): Record<string, LockedPage> {
  const paths = new Map(operations.map(({ operationId, path }) => [operationId, path]));
  return Object.fromEntries(
    Object.entries(pages).map(([id, page]) => {
      const path = paths.get(page.operationId ?? "");
      return [id, page.path === undefined || path === undefined ? page : { ...page, path }];
    }),
  );
}

/** The examples that were changed now or before, and are still there. */
function listChanged({ lock, operations, components, examples }: Draft): Record<string, string[]> {
  const there = listExamples(operations, components);
  const changed = new Map(Object.entries(lock.examples).map(([owner, list]) => [owner, [...list]]));
  for (const { owner, place } of examples) {
    const list = changed.get(owner) ?? [];
    if (!list.includes(place)) changed.set(owner, [...list, place]);
  }
  return Object.fromEntries(
    [...changed]
      .map(
        ([owner, list]) => [owner, list.filter((place) => there.has(`${owner} ${place}`))] as const,
      )
      .filter(([, list]) => list.length > 0)
      .map(([owner, list]) => [owner, list.sort()]),
  );
}

function listParts(value: Fields, word: Evidence): EvidenceAspect[] {
  const words = readOperationEvidence(value);
  return evidenceAspects.filter((part) => words[part] === word);
}

/** The documented properties of what was adopted now or before, and is still there. */
function listSchemas({ lock, components, keys }: Draft): Record<string, string[]> {
  const names = new Set([...Object.keys(lock.schemas), ...[...keys].map(toName)]);
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const value = components.get(`schemas/${name}`)?.value;
      return value ? [[name, listProperties(value, "documented")]] : [];
    }),
  );
}

/** The properties of a schema of which a word holds. */
function listProperties(schema: Fields, word: Evidence): string[] {
  return Object.entries(fieldsOf(schema.properties))
    .filter(([, property]) => isFields(property))
    .filter(([, property]) => readEvidence(property, readEvidence(schema)) === word)
    .map(([name]) => name);
}

function sortKeys<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
