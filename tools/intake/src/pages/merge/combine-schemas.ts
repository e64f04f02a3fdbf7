import type { JsonSchema, Page } from "../page.ts";
import type { AddConflict } from "./conflict.ts";
import { mergeSchemas } from "./merge-schemas.ts";

interface Known {
  readonly schema: JsonSchema;
  readonly pages: readonly string[];
}

/** The schemas of all pages by the vendor's names. A name with several bodies gets what any of them allows. */
export function combineSchemas(
  pages: readonly Page[],
  addConflict: AddConflict,
): Record<string, JsonSchema> {
  const known = new Map<string, Known>();
  for (const page of pages) {
    for (const [name, schema] of Object.entries(page.schemas)) {
      const other = known.get(name);
      if (!other) {
        known.set(name, { schema, pages: [page.address] });
        continue;
      }
      const differences: string[] = [];
      const merged = mergeSchemas(other.schema, schema, "", (at, note) => {
        differences.push(`${at || "/"}: ${note}`);
      });
      known.set(name, { schema: merged, pages: [...other.pages, page.address] });
      if (differences.length === 0) continue;
      addConflict({
        kind: "schema-with-several-bodies",
        at: `schema ${name}`,
        note: `Pages describe it differently. ${differences.join(". ")}.`,
        outcome: "doubtful",
        pages: [...other.pages.slice(0, 1), page.address],
      });
    }
  }
  return Object.fromEntries([...known].map(([name, { schema }]) => [name, schema]));
}
