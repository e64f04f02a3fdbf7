import { type Fields, fieldsOf } from "@cash-in/description/json";
import type { Page } from "../../pages/page.ts";
import { breakCircles } from "../../schemas/break-circles.ts";
import { cleanSchema } from "../../schemas/clean-schema.ts";
import { mergeSchemas } from "../../schemas/merge-schemas.ts";
import { nameIn } from "../../schemas/reference.ts";
import type { Doubt } from "../../spec/doubt-comments.ts";
import { type Key, mapReferences } from "../../spec/reference.ts";
import { nameSchemas } from "./name-schemas.ts";
import type { AddNote } from "./note.ts";
import type { ReadSchema, Source } from "./reading.ts";

export interface ReadSchemas {
  readonly schemas: ReadonlyMap<Key, ReadSchema>;
  /** A schema of a page with its references as keys. */
  readonly toSpec: (schema: unknown, source: Source, place: string) => Fields;
}

interface Body {
  readonly value: Fields;
  readonly source: Source;
}

/** What the pages together say of every schema that they name. */
export function readSchemas(
  pages: readonly { page: Page; source: Source }[],
  known: ReadonlyMap<string, string>,
  note: AddNote,
): ReadSchemas {
  const bodies = collectBodies(pages, note);
  const names = nameSchemas(bodies.keys(), known);
  const toKey = (ref: string): Key | undefined => {
    const name = names.get(nameIn(ref) ?? ref);
    return name === undefined ? undefined : `schemas/${name}`;
  };
  const doubts = new Map<string, Doubt[]>();
  const doubt = (name: string) => (at: readonly string[], text: string) => {
    const list = doubts.get(name) ?? [];
    doubts.set(name, list);
    if (!list.some((known) => known.text === text && known.at.join() === at.join()))
      list.push({ at, text });
  };
  const merged = new Map([...bodies].map(([name, list]) => [name, mergeBodies(list, doubt(name))]));
  const broken = breakCircles(merged, nameIn, doubt);
  const schemas = new Map<Key, ReadSchema>();
  for (const [vendorName, value] of [...broken].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = names.get(vendorName) ?? vendorName;
    if (name !== vendorName) noteRename(vendorName, name, note);
    const key: Key = `schemas/${name}`;
    const sources = bodies.get(vendorName)?.map(({ source }) => source) ?? [];
    const said = fieldsOf(mapReferences(value, (ref) => toKey(ref) ?? ref));
    schemas.set(key, {
      key,
      vendorName,
      value: said,
      pages: sources,
      doubts: doubts.get(vendorName) ?? [],
    });
  }
  const toSpec = (schema: unknown, source: Source, place: string) => {
    const clean = cleanSchema(schema, createDrop(source, place, note));
    return fieldsOf(mapReferences(clean, (ref) => toKey(ref) ?? ref));
  };
  return { schemas, toSpec };
}

function collectBodies(
  pages: readonly { page: Page; source: Source }[],
  note: AddNote,
): Map<string, Body[]> {
  const bodies = new Map<string, Body[]>();
  for (const { page, source } of pages) {
    for (const [name, schema] of Object.entries(page.schemas)) {
      const list = bodies.get(name) ?? [];
      const value = cleanSchema(schema, createDrop(source, `schema ${name}`, note));
      bodies.set(name, [...list, { value, source }]);
    }
  }
  return bodies;
}

function mergeBodies(
  bodies: readonly Body[],
  doubt: (at: readonly string[], text: string) => void,
): Fields {
  return bodies.map(({ value }) => value).reduce((a, b) => mergeSchemas(a, b, doubt));
}

function createDrop({ address }: Source, place: string, note: AddNote) {
  return (at: string, text: string) =>
    note({ kind: "dropped", page: address, place: at ? `${place} ${at}` : place, text });
}

function noteRename(vendorName: string, name: string, note: AddNote): void {
  const text = `The vendor calls it ${JSON.stringify(vendorName)}, which can be no name of a type or a file here.`;
  note({ kind: "renamed", place: `schema ${name}`, text });
}
