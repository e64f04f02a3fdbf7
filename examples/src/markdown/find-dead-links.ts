import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Finds the links of a Markdown file that lead to no file, or to no heading in it. Other hosts are not asked. */
export function findDeadLinks(path: string): string[] {
  const markdown = readFileSync(path, "utf8").replaceAll(/^```.*?^```/gms, "");
  const links = [...markdown.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
  return links.filter((link) => !/^[a-z]+:/.test(link) && !leadsSomewhere(path, link));
}

function leadsSomewhere(from: string, link: string): boolean {
  const [file = "", heading] = link.split("#");
  const path = file === "" ? from : join(dirname(from), file);
  if (!existsSync(path)) return false;
  return heading === undefined || listAnchors(readFileSync(path, "utf8")).includes(heading);
}

/** The anchors that GitHub gives headings. */
function listAnchors(markdown: string): string[] {
  const headings = [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, text = ""]) => text);
  return headings.map((text) =>
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );
}
