import { fieldsOf, listOf } from "@cash-in/description/json";
import type { Draft } from "../draft.ts";

/** An area that was made for a group whose pages all went elsewhere is none. */
export function dropEmptyAreas(draft: Draft): Draft {
  const { root, before, operations } = draft;
  if (root.tags === undefined) return draft;
  const known = listOf(before.root.tags).map((tag) => fieldsOf(tag).name);
  const used = new Set<unknown>(operations.map(({ area }) => area));
  const tags = listOf(root.tags).filter((tag) => {
    const { name } = fieldsOf(tag);
    return known.includes(name) || used.has(name);
  });
  return { ...draft, root: { ...root, tags } };
}
