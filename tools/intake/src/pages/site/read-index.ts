import { pageIdOf } from "../page-id.ts";

/** A page that the site's index lists. */
export interface IndexEntry {
  readonly title: string;
  /** The group it stands in, as the vendor writes it: `Invoices > Products`. Empty where there is none. */
  readonly group: string;
  /** Where the page is. */
  readonly address: string;
  /** The number that identifies it across renames, such as `4156743e0`. */
  readonly id: string | undefined;
  readonly kind: "operation" | "schema" | "guide" | "group";
}

const TITLE = String.raw`\[((?:[^[\]\\]|\\.|\[[^[\]]*\])*)\]`;
const ADDRESS = String.raw`\(<?([^\s()<>]+(?:\([^\s()]*\)[^\s()<>]*)*)>?\)`;
/** An entry with a line of its own. */
const LINE = new RegExp(String.raw`^\s*[-*+]\s+([^[\]]*?)\s*${TITLE}${ADDRESS}`);
/** An entry in the running text of an index that has lost its line ends. Descriptions hold dashes and links, too, but no link and a colon. */
const RUNNING = new RegExp(
  String.raw`(?:^|\s)-\s((?:(?!\s-\s)[^[\]])*?)\s?${TITLE}${ADDRESS}(?=:)`,
  "g",
);
const SECTION = /(?:^|\s)##\s+(API Docs|Docs|Schemas|Optional)(?=\s|$)/gi;
const KINDS: Readonly<Record<string, IndexEntry["kind"]>> = {
  e: "operation",
  d: "schema",
  m: "guide",
  f: "group",
};

/**
 * Reads a site's `llms.txt`: `- Group > Subgroup [Title](address): description`, one a line or all in one.
 * Addresses are made whole with the site's.
 */
export function readIndex(text: string, site?: string): IndexEntry[] {
  const entries = new Map<string, IndexEntry>();
  // A page may be listed in two groups, and under an older name as well.
  let section = "";
  // Runs of spaces would make the patterns slow.
  const lines = text
    .replace(/^\uFEFF/, "")
    .replace(/[^\S\r\n]+/g, " ")
    .split(/\r\n?|\n/);
  const hasLines = lines.filter((line) => LINE.test(line)).length > 1;
  const read =
    hasLines || lines.flatMap((line) => [...line.matchAll(RUNNING)]).length < 2
      ? readLine
      : readRunning;
  for (const line of lines) {
    for (const { heading, group, title, address } of read(line)) {
      if (heading !== undefined) section = heading;
      if (address === undefined) continue;
      const whole = complete(address, site);
      const id = pageIdOf(whole);
      if (entries.has(id ?? whole)) continue;
      const kind = KINDS[/[edmf]/.exec(id ?? "")?.[0] ?? ""] ?? kindOf(section);
      entries.set(id ?? whole, {
        title: plainTitle(title),
        group: group.trim(),
        address: whole,
        id,
        kind,
      });
    }
  }
  return [...entries.values()];
}

interface Found {
  readonly heading?: string;
  readonly group: string;
  readonly title: string;
  readonly address?: string;
}

function readLine(line: string): Found[] {
  const heading = /^\s*##\s+(.*?)\s*$/.exec(line)?.[1];
  if (heading !== undefined) return [{ heading, group: "", title: "" }];
  const [, group = "", title = "", address] = LINE.exec(line) ?? [];
  return address === undefined ? [] : [{ group, title, address }];
}

function readRunning(line: string): Found[] {
  const sections = [...line.matchAll(SECTION)].map((match) => ({
    index: match.index,
    found: { heading: match[1] ?? "", group: "", title: "" },
  }));
  const entries = [...line.matchAll(RUNNING)].map((match) => {
    const [, group = "", title = "", address = ""] = match;
    return { index: match.index, found: { group, title, address } };
  });
  return [...sections, ...entries].sort((a, b) => a.index - b.index).map(({ found }) => found);
}

function kindOf(section: string): IndexEntry["kind"] {
  const name = section.toLowerCase();
  if (name === "schemas") return "schema";
  return name === "api docs" ? "operation" : "guide";
}

function complete(address: string, site: string | undefined): string {
  const base = site === undefined ? undefined : `${site.replace(/\/+$/, "")}/`;
  if (!URL.canParse(address, base)) return address;
  const url = new URL(address, base);
  url.hash = "";
  // The text is kept where nothing was added: an address is also a name.
  return URL.canParse(address) ? address.replace(/#.*$/, "") : url.href;
}

function plainTitle(title: string): string {
  return title.replace(/\\([[\]\\()])/g, "$1").trim();
}
