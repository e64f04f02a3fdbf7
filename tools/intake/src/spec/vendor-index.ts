import { type Fields, fieldsOf, isFields, listOf } from "@cash-in/description/json";
import type { IndexEntry, VendorIndex } from "./model.ts";

/** Reads vendor-index.yaml. */
export function readVendorIndex(value: Fields | undefined): VendorIndex {
  const { site, guides, operations, schemas } = fieldsOf(value);
  return {
    site: typeof site === "string" ? site : undefined,
    guides: readEntries(guides),
    operations: readEntries(operations),
    schemas: readEntries(schemas),
  };
}

function readEntries(list: unknown): IndexEntry[] {
  return listOf(list)
    .filter(isFields)
    .map((entry) => ({
      ...entry,
      page: typeof entry.page === "string" ? entry.page : null,
      title: String(entry.title ?? ""),
    }));
}
