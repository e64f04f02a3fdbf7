import { listOf } from "../../spec/json.ts";
import type { Draft, DraftOperation } from "../draft.ts";
import type { Names } from "../names.ts";
import type { ReadOperation } from "../reading/reading.ts";
import { nameOperation } from "./name-operation.ts";
import { pickArea, UNSORTED } from "./pick-area.ts";

/** An operation for a page that the spec does not know yet. What it does to the world a person must say. */
export function createOperation(read: ReadOperation, draft: Draft, names: Names): DraftOperation {
  const operationId = nameOperation(read, names);
  const area = pickArea(read, draft.root, draft.before);
  if (area === UNSORTED) addUnsorted(draft);
  const operation: DraftOperation = {
    operationId,
    pageId: read.source.id,
    method: read.method,
    path: read.path,
    file: undefined,
    area,
    value: { operationId, tags: [area], summary: toSummary(read.source.title), "x-effect": "TODO" },
  };
  draft.operations.push(operation);
  const choice =
    area === UNSORTED
      ? "no area has its group or its words, so it is unsorted"
      : `its area is ${area}`;
  draft.notes.push({
    kind: "decision",
    page: read.source.address,
    place: operationId,
    text: `New operation; ${choice}. Say in x-effect what a call does to the world, and describe it in words of our own.`,
  });
  return operation;
}

function addUnsorted(draft: Draft): void {
  const tags = listOf(draft.root.tags);
  if (tags.some((tag) => (tag as { name?: unknown }).name === UNSORTED)) return;
  const tag = {
    name: UNSORTED,
    "x-displayName": "Unsorted",
    description: "Operations whose area a person has to decide.",
  };
  draft.root = { ...draft.root, tags: [...tags, tag] };
}

/** The page's title is its name in the vendor's index. It says what the operation does, without a full stop. */
function toSummary(title: string): string {
  const summary = title.trim().replace(/[.\s]+$/, "");
  return summary === "" ? "Unnamed operation" : summary;
}
