import { alignColumns } from "@cash-in/workbench/align-columns";
import type { Row } from "./run-consumer.ts";

/** The rows as a table, with what is wrong below it. */
export function printTable(rows: readonly Row[]): string {
  const table = alignColumns([
    ["runtime", "version", "result", "seconds"],
    ...rows.map(({ name, version, outcome, seconds }) => [
      name,
      version,
      outcome,
      seconds.toFixed(1),
    ]),
  ]);
  const remarks = rows.flatMap(({ name, remarks }) =>
    remarks.map((remark) => `${name}: ${remark}`),
  );
  return [table, ...(remarks.length === 0 ? [] : ["", ...remarks])].join("\n");
}
