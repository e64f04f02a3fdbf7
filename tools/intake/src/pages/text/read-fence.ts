import { UnreadablePage } from "./unreadable-page.ts";

const MAX_BYTES = 8 * 1024 * 1024;
const MEBIBYTE = 1024 * 1024;
/** Three or more backticks or tildes, indented by at most three spaces: the start of a block of code. */
const OPENING = /^( {0,3})(`{3,}|~{3,})[ \t]*([^\s`]*)[^`]*$/;
const LANGUAGES = ["yaml", "yml", "json", ""];
const OPENAPI = /^[ \t{]*["']?(openapi|swagger)["']?[ \t]*:/m;

export interface Fence {
  /** The page's first heading. */
  readonly title: string | undefined;
  readonly yaml: string;
  /** Whether the block has an end. A page that was cut short has none. */
  readonly closed: boolean;
  /** Whether text follows the block. */
  readonly followed: boolean;
  /** How many other blocks of the page hold an OpenAPI document. */
  readonly others: number;
}

/** Takes the block with the OpenAPI document out of a page. */
export function readFence(page: string): Fence {
  const bytes = Buffer.byteLength(page);
  if (bytes > MAX_BYTES) {
    const size = (bytes / MEBIBYTE).toFixed(1);
    throw new UnreadablePage(
      `The page has ${size} MiB, more than the ${MAX_BYTES / MEBIBYTE} MiB that are read; look at it by hand.`,
    );
  }
  const text = page.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  if (text.trim() === "") throw new UnreadablePage("The page is empty; download it again.");
  if (isHtml(text)) {
    throw new UnreadablePage(
      "The page is HTML, not markdown; open its address in a browser and see whether it asks for a login.",
    );
  }
  const lines = text.split("\n");
  const blocks = readBlocks(lines);
  const [block, ...others] = blocks.filter(({ yaml }) => OPENAPI.test(yaml));
  if (!block) {
    throw new UnreadablePage(
      "The page has no yaml block with an OpenAPI document; it is a guide, or cut short.",
    );
  }
  return {
    title: readTitle(lines.slice(0, block.start)),
    yaml: block.yaml,
    closed: block.closed,
    followed: lines.slice(block.end).some((line) => line.trim() !== ""),
    others: others.length,
  };
}

/** Whether the text is a web page. Comments and declarations may stand before its first element. */
export function isHtml(text: string): boolean {
  let start = text.trimStart();
  for (let mark = /^<(!--|\?xml)/.exec(start); mark; mark = /^<(!--|\?xml)/.exec(start)) {
    const closing = mark[1] === "!--" ? "-->" : ">";
    const end = start.indexOf(closing);
    if (end < 0) return false;
    start = start.slice(end + closing.length).trimStart();
  }
  return /^<(!doctype|html|head|body)\b/i.test(start);
}

interface Block {
  readonly start: number;
  /** The first line after the block. */
  readonly end: number;
  readonly yaml: string;
  readonly closed: boolean;
}

/** The blocks of code at the left margin. Those inside the YAML are indented and end nothing. */
function readBlocks(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  for (let start = 0; start < lines.length; start++) {
    const line = lines[start] ?? "";
    const [, indent = "", mark, language = ""] = (line.length < 200 && OPENING.exec(line)) || [];
    if (mark === undefined) continue;
    const closing = new RegExp(`^ {0,${indent.length}}${mark[0]}{${mark.length},}[ \\t]*$`);
    let last = start + 1;
    while (last < lines.length && !closing.test(lines[last] ?? "")) last++;
    if (LANGUAGES.includes(language.toLowerCase())) {
      const margin = new RegExp(`^ {0,${indent.length}}`);
      const yaml = lines.slice(start + 1, last).map((line) => line.replace(margin, ""));
      blocks.push({ start, end: last + 1, yaml: yaml.join("\n"), closed: last < lines.length });
    }
    start = last;
  }
  return blocks;
}

function readTitle(lines: readonly string[]): string | undefined {
  const heading = lines.find((line) => /^#\s+\S/.test(line));
  return heading?.slice(1).trim().replace(/\s#+$/, "").trim();
}
