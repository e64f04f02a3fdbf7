import { type Fields, fieldsOf, listOf } from "@cash-in/description/json";
import type { Key } from "../../spec/reference.ts";
import { addNotes, type Draft, reach } from "../draft.ts";
import type { Note } from "../reading/note.ts";

type Components = ReadonlyMap<Key, { readonly value: Fields }>;

/** Asks for another key where x-reconcile says to look for something that a request has no more. */
export function askForReconcileKey(draft: Draft): Draft {
  const notes = draft.operations.flatMap(({ operationId, value }): Note[] => {
    const { key } = fieldsOf(value["x-reconcile"]);
    if (typeof key !== "string" || !draft.adopted.has(operationId)) return [];
    const old = draft.before.operations.find((it) => it.operationId === operationId);
    const before = listNames(old?.value ?? {}, draft.before.components);
    const after = listNames(value, draft.components);
    const words = key.match(/\w+/g) ?? [];
    const gone = words.filter((word) => !after.has(word) && (before.has(word) || isName(word)));
    if (gone.length === 0) return [];
    const text = `x-reconcile says to look for ${gone.join(" and ")}, which the request does not have. Say in its key what to look for, in the request's words.`;
    return [{ kind: "decision", place: operationId, text }];
  });
  return addNotes(draft, notes);
}

/** Whether a word is written as properties and parameters are, and as no word of a sentence is. */
function isName(word: string): boolean {
  return /[a-z][A-Z]/.test(word);
}

/** The names of everything that a request sends. */
function listNames({ parameters, requestBody }: Fields, components: Components): Set<string> {
  const request = { parameters, requestBody };
  const parts = [request, ...[...reach(request, components)].map((key) => components.get(key))];
  const names = new Set<string>();
  const collect = (node: unknown): void => {
    for (const item of listOf(node)) collect(item);
    const fields = fieldsOf(node);
    if (typeof fields.name === "string" && typeof fields.in === "string") names.add(fields.name);
    for (const name of Object.keys(fieldsOf(fields.properties))) names.add(name);
    for (const [key, child] of Object.entries(fields)) if (!/^examples?$/.test(key)) collect(child);
  };
  for (const part of parts) collect(part);
  return names;
}
