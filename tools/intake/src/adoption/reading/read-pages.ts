import { fieldsOf, listOf } from "@cash-in/description/json";
import type { Page } from "../../pages/page.ts";
import { pageIdOf } from "../../pages/page-id.ts";
import { collapseCopies } from "../../schemas/collapse-copies.ts";
import type { SpecModel } from "../../spec/model.ts";
import type { Note } from "./note.ts";
import { openObjects } from "./open-objects.ts";
import { readOperation } from "./read-operation.ts";
import { readSchemas } from "./read-schemas.ts";
import type { Reading, Source } from "./reading.ts";

/** What all pages together say, in the words of a spec: its names, its base URL, its way to write references. */
export function readPages(
  pages: readonly Page[],
  model: SpecModel,
  groups: ReadonlyMap<string, string> = new Map(),
): Reading {
  const notes: Note[] = [];
  const note = (it: Note) => void notes.push(it);
  const given = pages
    .map((page) => ({ page, source: toSource(page) }))
    // By address: the order in which pages arrive must not decide anything.
    .sort((a, b) => (a.source.address < b.source.address ? -1 : 1));
  const { schemas, toSpec } = readSchemas(given, knownNames(model), note);
  const surroundings = {
    specServers: listOf(model.root.servers).map((server) => String(fieldsOf(server).url)),
    keyHeaders: listKeyHeaders(model),
    toSpec: (...given: Parameters<typeof toSpec>) => collapseCopies(toSpec(...given), schemas),
    note,
    groups,
  };
  const operations = given.flatMap(({ page, source }) => {
    for (const defect of page.defects) {
      if (defect.outcome === "repaired") continue;
      notes.push({
        kind: defect.outcome,
        page: source.address,
        place: defect.at,
        text: defect.note,
      });
    }
    return page.operations.map((operation) => readOperation(operation, source, surroundings));
  });
  return { sources: given.map(({ source }) => source), ...openObjects(operations, schemas), notes };
}

function toSource({ id, address, title, kind }: Page): Source {
  return { id: id ?? pageIdOf(address), address, title, kind };
}

/** Names that the vendor's index already gave to schemas here. */
function knownNames({ index }: SpecModel): Map<string, string> {
  return new Map(
    index.schemas.flatMap(({ title, schema }) => (schema ? [[title, schema] as const] : [])),
  );
}

/** Headers that carry the spec's own key. What a page calls a key besides is a parameter, until somebody decides. */
function listKeyHeaders({ root }: SpecModel): string[] {
  return Object.values(fieldsOf(fieldsOf(root.components).securitySchemes))
    .map(fieldsOf)
    .filter((scheme) => scheme.in === "header")
    .map((scheme) => String(scheme.name).toLowerCase());
}
