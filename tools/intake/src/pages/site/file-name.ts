import { createHash } from "node:crypto";
import { pageIdOf } from "../page-id.ts";

/** The name of the file that keeps a page. It is made of the page id, and never names another folder, whatever the address holds. */
export function fileNameOf(address: string): string {
  const id = pageIdOf(address);
  if (id !== undefined && id.length <= 40) return `${id}.md`;
  const path = address.replace(/[?#].*$/s, "").replace(/\.md$/i, "");
  const [last = ""] = path.split("/").slice(-1);
  const slug = last
    .toLowerCase()
    .replace(/%[0-9a-f]{2}/g, "-")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
  const mark = createHash("sha256").update(address).digest("hex").slice(0, 12);
  return `page-${slug ? `${slug}-` : ""}${mark}.md`;
}
