import { isPage, readPage } from "../read-page.ts";
import { isHtml } from "../text/read-fence.ts";
import type { IndexEntry } from "./read-index.ts";

/** Why a downloaded text is not the page that the index lists; undefined where it is. */
export function checkPage(text: string, entry: IndexEntry): string | undefined {
  if (text.trim() === "") return "The page is empty; run it again later.";
  if (isHtml(text))
    return "The page is HTML, not markdown; open it in a browser and see whether it asks for a login.";
  if (entry.kind === "guide" || entry.kind === "group") return undefined;
  const page = readPage(text, entry.address);
  if (!isPage(page)) return page.reason;
  if (page.defects.some(({ kind }) => kind === "block-without-end")) {
    return "The page is cut short: its yaml block has no end; run it again later.";
  }
  if (page.kind !== entry.kind) {
    const [listed, found] = [entry.kind, page.kind].map(nameOf);
    return `The index lists ${listed}, but the page describes ${found}; open it in a browser and compare.`;
  }
  return checkId(text, entry);
}

function nameOf(kind: IndexEntry["kind"]): string {
  return kind === "operation" ? "an endpoint" : "a schema";
}

/** A page tells its own number in a link to the vendor's editor. */
function checkId(text: string, { id }: IndexEntry): string | undefined {
  const told = /^\s*x-run-in-apidog:\s*\S*\/apis\/api-(\d+)-run\s*$/m.exec(text)?.[1];
  const listed = /^(\d+)e/.exec(id ?? "")?.[1];
  if (told === undefined || listed === undefined || told === listed) return undefined;
  return `The page is that of the endpoint ${told}, not of ${listed}; open it in a browser and compare.`;
}
