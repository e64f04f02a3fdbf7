/** TypeScript of a Markdown file that runs from its first line to its last. */
export interface Program {
  /** The Markdown file, as the caller calls it. */
  readonly file: string;
  /** Line of the first block's fence. */
  readonly line: number;
  /** The blocks, each on the lines where it stands in the Markdown file, so that a fault points there. */
  readonly code: string;
  readonly blocks: number;
  /** What the comments `//=> …` say that it prints; empty where there are none. */
  readonly output: readonly string[];
}

interface Block {
  readonly line: number;
  readonly lines: readonly string[];
}

/**
 * Reads the TypeScript blocks of a Markdown text. A block that imports begins a program; one that does not
 * goes on with the program before it.
 *
 * @example
 * ```ts
 * const programs = readPrograms(readFileSync("README.md", "utf8"), "README.md");
 * ```
 */
export function readPrograms(markdown: string, file: string): Program[] {
  const blocks = readBlocks(markdown.split(/\r?\n/));
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last && !block.lines.some(isImport)) last.push(block);
    else groups.push([block]);
  }
  return groups.map((group) => toProgram(group, file));
}

/** A fence, with what it is indented by and the language behind it. */
const fence = /^(\s*)(`{3,}|~{3,})\s*([\w-]*)/;
const languages = new Set(["ts", "typescript", "mts", "cts", "tsx", "js", "javascript", "mjs"]);

function readBlocks(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [opening, indent = "", ticks = "", language = ""] = lines[at]?.match(fence) ?? [];
    if (opening === undefined) continue;
    const closing = new RegExp(`^\\s*${ticks}${ticks[0]}*\\s*$`);
    const from = at + 1;
    at = lines.findIndex((line, index) => index >= from && closing.test(line));
    if (at === -1) at = lines.length;
    if (!languages.has(language.toLowerCase())) continue;
    blocks.push({
      line: from,
      lines: lines.slice(from, at).map((line) => line.slice(Math.min(indent.length, margin(line)))),
    });
  }
  return blocks;
}

function margin(line: string): number {
  return line.length - line.trimStart().length;
}

function isImport(line: string): boolean {
  return /^import\b(?!\s*\()/.test(line);
}

function toProgram(blocks: readonly Block[], file: string): Program {
  const lines: string[] = [];
  for (const block of blocks) {
    while (lines.length < block.line) lines.push("");
    lines.push(...block.lines);
  }
  return {
    file,
    line: blocks[0]?.line ?? 0,
    code: `${lines.join("\n")}\n`,
    blocks: blocks.length,
    output: lines.flatMap((line) => line.match(/^\s*\/\/=> (.*)$/)?.[1] ?? []),
  };
}
