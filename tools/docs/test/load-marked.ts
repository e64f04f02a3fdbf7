import { fileURLToPath } from "node:url";
import { loadSpec } from "@cash-in/description/load";
import type { Document } from "@cash-in/description/openapi";

// With letters beyond ASCII, which some programs take another way for.
export const mark = 'Näin <b data-mark="1">é</b> &amp; {% partial /%}';
const description = fileURLToPath(new URL("../../../packages/mock/openapi.yaml", import.meta.url));

/** The description with the mark in every text that a page of a vendor can give. */
export async function loadMarked(): Promise<Document> {
  const { document } = await loadSpec(description);
  const isText = /^(summary|description|title|x-displayName)$/;
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === "string" && isText.test(key)) Object.assign(node, { [key]: mark });
      else if (Array.isArray(value) && /enum$/.test(key)) value.push(mark);
      else visit(value);
    }
  };
  visit(document);
  return document;
}
