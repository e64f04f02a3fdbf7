import { isRef } from "@redocly/openapi-core";
import { follow } from "../follow.ts";
import type { Document, PathItem } from "../openapi.ts";
import { SpecError } from "../spec-error.ts";
import type { Index } from "./index-nodes.ts";

/** Puts every path item in its place that stands elsewhere in the document, so that its operations are seen. */
export function includePathItems({
  document,
  locate,
  copy,
}: Index & { readonly document: Document }): void {
  const { paths = {} } = document;
  for (const [path, pathItem] of Object.entries(paths)) {
    if (!isRef(pathItem)) continue;
    const { $ref, ...own } = pathItem;
    try {
      // A copy, since two paths may share one item, and operations have names of their own.
      paths[path] = Object.assign(copy(follow<PathItem>(document, { $ref })), own);
    } catch {
      const reason = `\`${$ref}\` of \`${path}\` leads to no path item.`;
      const fix = "Correct the reference, or write the operations here.";
      throw new SpecError([{ location: locate(pathItem, "$ref"), reason, fix }]);
    }
  }
}
