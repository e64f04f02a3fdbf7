import { createHash } from "node:crypto";
import { toKey } from "@cash-in/description/json";
import type { Page } from "../../pages/page.ts";

/** A hash of what was read of each page, by address, where that of its text is not known. */
export function hashPages(pages: readonly Page[]): Map<string, string> {
  return new Map(
    pages.map((page) => [page.address, createHash("sha256").update(toKey(page)).digest("hex")]),
  );
}
