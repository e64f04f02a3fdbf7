import { fieldsOf, listOf } from "@cash-in/description/json";
import type { Draft } from "../draft.ts";
import { foldPath } from "../reading/join-operations.ts";
import { renamePlaceholder } from "./rename-placeholder.ts";

/** Operations that were not adopted follow the names of one that was, where their path is the same. */
export function followPaths(draft: Draft): Draft {
  const leaders = new Map([...draft.adopted.values()].map(({ path }) => [foldPath(path), path]));
  const operations = draft.operations.map((operation) => {
    const { path, value } = operation;
    const leader = leaders.get(foldPath(path));
    if (leader === undefined || leader === path) return operation;
    const parameters = listOf(value.parameters).map((it) =>
      renamePlaceholder(fieldsOf(it), path, leader),
    );
    const own = { ...value, ...(parameters.length > 0 && { parameters }) };
    return { ...operation, path: leader, value: own };
  });
  return { ...draft, operations };
}
