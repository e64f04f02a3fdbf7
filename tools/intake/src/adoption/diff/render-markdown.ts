import type { Diff, ToldDifference } from "./diff.ts";
import { formatPlace, formatValue } from "./format-place.ts";
import { groupDifferences } from "./group-differences.ts";
import { renderTotal } from "./render-text.ts";

/** A difference for an issue or a pull request. */
export function renderMarkdown({ differences, decisions }: Diff): string {
  const groups = groupDifferences(differences).map(({ title, pages, differences: list }) => {
    const links = pages.slice(0, 3).map((page) => `<${page}>`);
    const head =
      links.length > 0 ? [`### ${toCell(title)}`, "", links.join(" ")] : [`### ${toCell(title)}`];
    const rows = list.map(
      (it) => `| ${toCell(formatPlace(it.at) || "the whole")} | ${ours(it)} | ${theirs(it)} |`,
    );
    return [...head, "", "| where | spec | pages |", "| --- | --- | --- |", ...rows].join("\n");
  });
  const told = decisions.map(({ place, text }) => `- ${toCell(place)}: ${toCell(text)}`);
  const decide = told.length > 0 ? [["### To decide", "", ...told].join("\n")] : [];
  return `${[renderTotal(differences, decisions.length), ...groups, ...decide].join("\n\n")}\n`;
}

function ours({ kind, spec, detail }: ToldDifference): string {
  if (kind === "missing") return "—";
  return toCell(spec === true ? (detail ?? "there") : formatValue(spec));
}

function theirs({ kind, page, detail }: ToldDifference): string {
  if (kind === "extra") return "—";
  return toCell(page === true ? (detail ?? "there") : formatValue(page));
}

/** Names on a page are somebody else's text: they may not become markup, a mention or another row. */
export function toCell(text: string): string {
  return text
    .replaceAll(/[\r\n]+/g, " ")
    .replaceAll(/[\\`*_[\]<>|#~]/g, (sign) => `\\${sign}`)
    .replaceAll("@", "@\u200b");
}
