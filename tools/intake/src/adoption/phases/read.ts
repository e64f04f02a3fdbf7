import type { Page } from "../../pages/page.ts";
import type { Phase } from "../draft.ts";
import { readPages } from "../reading/read-pages.ts";

/** First: every other phase asks what the pages say. All of them are read, since a schema is what all say of it. */
export function read(
  pages: readonly Page[],
  groups: ReadonlyMap<string, string> | undefined,
): Phase {
  return (draft) => ({
    ...draft,
    reading: readPages(pages, { ...draft.before, root: draft.root }, groups),
  });
}
