import { kinds, limits, type Totals, toPercent } from "./limits.ts";

const words = {
  operations: "operations",
  responses: "response codes",
  parameters: "parameters",
  properties: "schema properties",
} as const;

/** The figures, as they stand between the marks of a README. */
export function printBlock(totals: Totals): string {
  const rows = kinds.map((kind) => {
    const { covered, total } = totals[kind];
    return `| ${words[kind]} | ${covered} of ${total} | ${toPercent(totals[kind])} % | ${limits[kind]} % |`;
  });
  return [
    "",
    "How much of the description the contract tests exercise, as `redocly drift --coverage` counts it:",
    "",
    "| | exercised | share | at least |",
    "| --- | ---: | ---: | ---: |",
    ...rows,
    "",
  ].join("\n");
}
