import type { Row } from "./run-consumer.ts";

/** The rows as a table, with what is wrong below it. */
export function printTable(rows: readonly Row[]): string {
  const cells = [
    ["runtime", "version", "result", "seconds"],
    ...rows.map(({ name, version, outcome, seconds }) => [
      name,
      version,
      outcome,
      seconds.toFixed(1),
    ]),
  ];
  const widths = cells[0]?.map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  const lines = cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths?.[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const remarks = rows.flatMap(({ name, remarks }) =>
    remarks.map((remark) => `${name}: ${remark}`),
  );
  return [...lines, ...(remarks.length === 0 ? [] : ["", ...remarks])].join("\n");
}
