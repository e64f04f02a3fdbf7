import type { JsonSchema, Page } from "../page.ts";
import { type CombinedOperation, combineOperations } from "./combine-operations.ts";
import { combineSchemas } from "./combine-schemas.ts";
import type { Conflict } from "./conflict.ts";

/** What many pages say together. */
export interface Combined {
  readonly operations: readonly CombinedOperation[];
  /** By the vendor's names. */
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  readonly conflicts: readonly Conflict[];
}

/** Puts pages together. Nothing is lost silently: what one page says against another is a conflict. */
export function combinePages(pages: readonly Page[]): Combined {
  const conflicts: Conflict[] = [];
  const addConflict = (conflict: Conflict) => void conflicts.push(conflict);
  const operations = combineOperations(pages, addConflict);
  const schemas = combineSchemas(pages, addConflict);
  return { operations, schemas, conflicts };
}
