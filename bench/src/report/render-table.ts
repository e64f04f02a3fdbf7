import type { Table } from "./section.ts";

/** A table as Markdown, also good to read on a screen: columns of one width, numbers to the right. */
export function renderTable({ columns, rows }: Pick<Table, "columns" | "rows">): string {
  const cells = [columns, ...rows].map((row) => row.map((cell) => cell.replaceAll("|", "\\|")));
  const widths = columns.map((_, column) =>
    Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const isNumeric = columns.map(
    (_, column) => column > 0 && rows.some((row) => /^[*\d]/.test(row[column] ?? "")),
  );
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, column) => pad(row[column] ?? "", width, isNumeric[column])).join(" | ")} |`;
  const rule = widths.map((width, column) =>
    isNumeric[column] ? `${"-".repeat(width - 1)}:` : "-".repeat(width),
  );
  const [head = [], ...body] = cells;
  return [line(head), `| ${rule.join(" | ")} |`, ...body.map(line)].join("\n");
}

function pad(text: string, width: number, toRight = false): string {
  return toRight ? text.padStart(width) : text.padEnd(width);
}
