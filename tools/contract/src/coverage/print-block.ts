import { kinds, limits, type Totals, toPercent } from "./limits.ts";

const start = "<!-- generated:coverage -->";
const end = "<!-- /generated:coverage -->";

const words = {
  operations: "operations",
  responses: "response codes",
  parameters: "parameters",
  properties: "schema properties",
} as const;

/** The figures, as they stand in a README. */
export function printBlock(totals: Totals): string {
  const rows = kinds.map((kind) => {
    const { covered, total } = totals[kind];
    return `| ${words[kind]} | ${covered} of ${total} | ${toPercent(totals[kind])} % | ${limits[kind]} % |`;
  });
  return [
    start,
    "",
    "How much of the description the contract tests exercise, as `redocly drift --coverage` counts it:",
    "",
    "| | exercised | share | at least |",
    "| --- | ---: | ---: | ---: |",
    ...rows,
    "",
    end,
  ].join("\n");
}

/** A text with the figures in it; `undefined` where it has no place for them. */
export function insertBlock(text: string, block: string): string | undefined {
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) return undefined;
  return text.slice(0, from) + block + text.slice(to + end.length);
}
