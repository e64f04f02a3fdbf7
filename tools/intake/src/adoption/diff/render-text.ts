import { count } from "@cash-in/workbench/count";
import { showLine } from "../../text/show.ts";
import type { Diff, ToldDifference } from "./diff.ts";
import { formatPlace, formatValue } from "./format-place.ts";
import { groupDifferences } from "./group-differences.ts";

const SIGNS = { missing: "+", extra: "-", different: "~" } as const;

/** A difference for a terminal. `+` the spec lacks, `-` the pages lack, `~` they say differently. */
export function renderText({ differences, decisions }: Diff): string {
  const groups = groupDifferences(differences).map(({ title, pages, differences: list }) => {
    const [page] = pages;
    const more = pages.length > 1 ? ` and ${pages.length - 1} more` : "";
    const head = page === undefined ? title : `${title}  (${page}${more})`;
    return [head, ...list.map(renderLine)].map(showLine).join("\n");
  });
  const told = decisions.map(({ place, text }) => showLine(`! ${place}: ${text}`));
  const parts = [
    ...groups,
    ...(told.length > 0 ? [told.join("\n")] : []),
    renderTotal(differences, decisions.length),
  ];
  return `${parts.join("\n\n")}\n`;
}

function renderLine(difference: ToldDifference): string {
  const { at, kind, spec, page, detail } = difference;
  const place = formatPlace(at) || "the whole";
  const sign = SIGNS[kind];
  if (kind === "different")
    return `  ${sign} ${place}: ${formatValue(spec)} → ${formatValue(page)}`;
  const value = spec ?? page;
  const told = value === true ? detail : [formatValue(value), detail].filter(Boolean).join(", ");
  return told ? `  ${sign} ${place} (${told})` : `  ${sign} ${place}`;
}

export function renderTotal(differences: readonly unknown[], decisions: number): string {
  const total =
    differences.length === 0
      ? "The spec says what the pages say."
      : `${count(differences.length, "difference")}.`;
  return decisions === 0 ? total : `${total} To decide: ${decisions}.`;
}
