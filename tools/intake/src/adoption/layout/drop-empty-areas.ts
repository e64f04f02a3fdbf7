import { fieldsOf, listOf } from "../../spec/json.ts";
import type { Draft } from "../draft.ts";

/** An area that was made for a group whose pages all went elsewhere is none. */
export function dropEmptyAreas(draft: Draft): void {
  const known = listOf(draft.before.root.tags).map((tag) => fieldsOf(tag).name);
  const used = new Set<unknown>(draft.operations.map(({ area }) => area));
  const tags = listOf(draft.root.tags).filter((tag) => {
    const { name } = fieldsOf(tag);
    return known.includes(name) || used.has(name);
  });
  if (draft.root.tags !== undefined) draft.root = { ...draft.root, tags };
}
