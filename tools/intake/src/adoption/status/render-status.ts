import { type Evidence, evidenceAspects } from "@cash-in/description/vocabulary";
import { alignColumns } from "@cash-in/workbench/align-columns";
import type { AreaStatus, Count, KnownPage, Status } from "./status.ts";

const SIGNS: Readonly<Record<Evidence, string>> = { documented: "D", observed: "O", inferred: "·" };

/** The status for a terminal. */
export function renderStatus({ total, areas, operations, pages }: Status): string {
  const head = ["area", "operations", ...evidenceAspects, "properties"];
  const rows = [...areas, total].map((area) => toRow(area));
  const parts = [
    `How the spec is known: documented/observed/inferred.\n\n${alignColumns([head, ...rows])}`,
    `D documented, O observed, · inferred: ${evidenceAspects.join(", ")}.\n\n${alignColumns(
      operations.map(({ operationId, area, evidence, page, adopted }) => [
        evidenceAspects.map((part) => SIGNS[evidence[part]]).join(""),
        area,
        operationId,
        page ?? "page unknown",
        adopted === undefined ? "" : `adopted ${adopted.slice(0, 10)}`,
      ]),
    )}`,
    ...(pages
      ? [
          list("Changed since they were adopted", pages.changed.map(tellPage)),
          list("Fetched and not adopted yet", pages.waiting.map(tellPage)),
          list("In the vendor's index and not in ours", pages.unknown.map(tellPage)),
          list("Operations whose page is gone", pages.gone),
        ]
      : ["No pages were fetched yet. Run: pnpm intake fetch"]),
  ];
  return `${parts.join("\n\n")}\n`;
}

function toRow({ area, operations, parts, properties }: AreaStatus): string[] {
  return [
    area,
    String(operations),
    ...evidenceAspects.map((part) => tellCount(parts[part])),
    tellCount(properties),
  ];
}

function tellCount({ documented, observed, inferred }: Count): string {
  return `${documented}/${observed}/${inferred}`;
}

function tellPage({ title, address }: KnownPage): string {
  return `${title}  ${address}`;
}

function list(title: string, lines: readonly string[]): string {
  return lines.length === 0
    ? `${title}: none.`
    : `${title}: ${lines.length}\n${lines.map((line) => `  ${line}`).join("\n")}`;
}
