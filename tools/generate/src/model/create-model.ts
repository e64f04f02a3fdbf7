import { listOperations } from "@cash-in/description/list-operations";
import type { Document } from "@cash-in/description/openapi";
import { createWholeDocument } from "../spec/create-document.ts";
import { compareText } from "../text/compare-text.ts";
import { createArea } from "./create-area.ts";
import type { Model } from "./model.ts";

/** Makes the model of a checked document. A tag that no operation has is no area. */
export function createModel(document: Document): Model {
  const used = new Set(listOperations(document).flatMap(({ operation }) => operation.tags));
  const areas = (document.tags ?? [])
    .filter(({ name }) => used.has(name))
    .map((tag) => createArea(document, tag))
    .sort((a, b) => compareText(a.name, b.name));
  return { areas, document: createWholeDocument(document) };
}
