import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes, parse } from "parse5";
import { contentSecurityPolicy, scriptSource } from "./pages.ts";

type Node = DefaultTreeAdapterTypes.Node;

/**
 * Allows the scripts that the generators write into their pages, each by its hash, and no other. A text that became
 * markup is then shown wrongly at most.
 */
export async function allowScripts(site: string): Promise<void> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
    .map((entry) => join(entry.parentPath, entry.name));
  for (const path of paths) await writeFile(path, addHashes(await readFile(path, "utf8")));
}

/** A page whose policy names its own scripts. */
export function addHashes(html: string): string {
  const hashes = [...new Set(listScripts(html).map(hash))];
  // A generator may write an apostrophe in another way.
  const written = [contentSecurityPolicy, contentSecurityPolicy.replaceAll("'", "&#39;")];
  const policy = written.find((it) => html.includes(`"${it}"`));
  if (policy === undefined) throw new Error("A page has no policy of what it may load.");
  const allowed = [scriptSource, ...hashes].join(" ");
  return html.replace(policy, () => contentSecurityPolicy.replace(scriptSource, () => allowed));
}

function hash(script: string): string {
  return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
}

/** The scripts that stand in a page and run, as browsers read it. */
function listScripts(html: string): string[] {
  return listElements(parse(html)).flatMap((element) => {
    if (element.tagName !== "script") return [];
    const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
    const isData = /json/.test(attributes.get("type") ?? "");
    if (attributes.has("src") || isData) return [];
    return [element.childNodes.map((it) => (adapter.isTextNode(it) ? it.value : "")).join("")];
  });
}

/** Every element of a page, in its order. */
export function listElements(node: Node): DefaultTreeAdapterTypes.Element[] {
  const own = adapter.isElementNode(node) ? [node] : [];
  const children = "childNodes" in node ? node.childNodes : [];
  return [...own, ...children.flatMap(listElements)];
}
