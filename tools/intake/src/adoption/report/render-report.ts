import { count } from "@cash-in/workbench/count";
import { showLine } from "../../text/show.ts";
import type { Difference } from "../diff/compare-facts.ts";
import { formatPlace, formatValue } from "../diff/format-place.ts";
import type { Report } from "./report.ts";
import { groupNotes, tellNote } from "./tell-notes.ts";

/** How many lines of one kind are told before the rest is only counted. */
const MOST = 60;

/** The summary that every adoption ends with. */
export function renderReport(report: Report, isDryRun: boolean): string {
  const { confirmed, corrected, added, removed, doubtful, dropped, renamed, decisions, examples } =
    report;
  const { changed, created, deleted } = report.files;
  const isSame = changed.length + created.length + deleted.length === 0;
  const files = `${changed.length} changed, ${created.length} new, ${deleted.length} deleted`;
  const sections = [
    section("Corrected", corrected.map(tellDifference)),
    section("Added", added.map(tellDifference)),
    section("Removed", removed.map(tellDifference)),
    whole("Doubtful: the safer reading was taken", doubtful.length, groupNotes(doubtful)),
    whole("Said by a page and not in the spec", dropped.length, groupNotes(dropped)),
    section("Renamed", renamed.map(tellNote)),
    section(
      "Examples that were not ours before",
      examples.map(({ owner, place, from }) => `${owner} ${place}: ${FROM[from]}`),
    ),
    section(
      "Pages without an operation in the spec",
      report.exceptions.map(({ page, reason }) => `${page}: ${reason}`),
    ),
    whole("A person must decide", decisions.length, decisions.map(tellNote)),
  ].filter((text) => text !== "");
  const facts = `Facts: ${confirmed} confirmed, ${corrected.length} corrected, ${added.length} added, ${removed.length} removed, ${doubtful.length} doubtful.`;
  const pages = `${count(report.pages, "page")}, ${count(report.operations.length, "operation")}.`;
  const end = isSame
    ? "Files: the spec already says all that; nothing was written."
    : `Files: ${files}${isDryRun ? "; a dry run, so nothing was written" : ""}.`;
  return `${[...sections, [pages, facts, end].join("\n")].join("\n\n")}\n`;
}

const FROM = {
  page: "the page's own",
  made: "made, for ours no longer fits",
  completed: "completed with what no example showed",
} as const;

export function section(title: string, lines: readonly string[]): string {
  const rest = lines.length > MOST ? [`… and ${lines.length - MOST} more`] : [];
  return whole(title, lines.length, [...lines.slice(0, MOST), ...rest]);
}

/** A section of which nothing is left out: `git diff` does not show it. */
function whole(title: string, count: number, lines: readonly string[]): string {
  return count === 0
    ? ""
    : [`${title}: ${count}`, ...lines.map((line) => `  ${showLine(line)}`)].join("\n");
}

export function tellDifference({ owner, at, kind, spec, page }: Difference): string {
  const place = [owner.name, formatPlace(at)].filter(Boolean).join(" ") || owner.kind;
  if (kind === "different") return `${place}: ${formatValue(spec)} → ${formatValue(page)}`;
  const value = spec ?? page;
  return value === true ? place : `${place}: ${formatValue(value)}`;
}
