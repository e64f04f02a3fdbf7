import { fieldsOf, listOf } from "@cash-in/description/json";
import { addNotes, type Draft, type DraftOperation } from "../draft.ts";
import type { ReadOperation } from "../reading/reading.ts";
import { pickArea, UNSORTED } from "./pick-area.ts";

/** The draft with an operation for a page that the spec does not know yet. What it does to the world a person must say. */
export function createOperation(operationId: string, read: ReadOperation, draft: Draft): Draft {
  const area = pickArea(read, draft.root, draft.before);
  const operation: DraftOperation = {
    operationId,
    pageId: read.source.id,
    method: read.method,
    path: read.path,
    file: undefined,
    area,
    value: { operationId, tags: [area], summary: toSummary(read.source.title), "x-effect": "TODO" },
  };
  const choice =
    area === UNSORTED
      ? "no area has its group or its words, so it is unsorted"
      : `its area is ${area}`;
  const text = `New operation; ${choice}. Say in x-effect what a call does to the world, and describe it in words of our own.`;
  const page = read.source.address;
  return addNotes(
    {
      ...draft,
      root: area === UNSORTED ? addUnsorted(draft.root) : draft.root,
      operations: [...draft.operations, operation],
    },
    [{ kind: "decision", page, place: operationId, text }],
  );
}

function addUnsorted(root: Draft["root"]): Draft["root"] {
  const tags = listOf(root.tags);
  if (tags.some((tag) => fieldsOf(tag).name === UNSORTED)) return root;
  const tag = {
    name: UNSORTED,
    "x-displayName": "Unsorted",
    description: "Operations whose area a person has to decide.",
  };
  return { ...root, tags: [...tags, tag] };
}

/** The page's title is its name in the vendor's index. It says what the operation does, without a full stop. */
function toSummary(title: string): string {
  const summary = title.trim().replace(/[.\s]+$/, "");
  return summary === "" ? "Unnamed operation" : summary;
}
