import { isDeepStrictEqual } from "node:util";
import { effects } from "./effects.ts";
import type { Fault, Want } from "./fault.ts";
import { faults } from "./faults.ts";
import { inPool } from "./in-pool.ts";
import { clean, runCell, type Seen } from "./run-cell.ts";

// Prints how every fault ends for every effect: the code, its cause in brackets, and the requests that arrived.
// A cell that differs from the table is marked, and the process then fails.
Math.random = () => 0;
let unhandled = 0;
process.on("unhandledRejection", () => {
  unhandled += 1;
});

const startedAt = performance.now();
const cells = faults.flatMap((fault) => effects.map((effect) => ({ fault, effect })));
const seen = await inPool(cells, 24, ({ fault, effect }) => runCell(fault, effect));
const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);

const texts = cells.map(({ fault, effect }, index) => print(fault.want[effect], seen[index]));
const rows = faults.map(({ name }: Fault, row) => [
  name,
  ...texts.slice(row * effects.length, (row + 1) * effects.length),
]);
const table = [["fault \\ effect", ...effects], ...rows];
const widths = ["", ...effects].map((_, column) =>
  Math.max(...table.map((row) => row[column]?.length ?? 0)),
);
for (const row of table) {
  console.log(
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

const wrong = texts.filter((it) => it.endsWith("!")).length;
const elsewhere = seen.reduce((sum, it) => sum + it.heardElsewhere, 0);
console.log(
  `\n${faults.length} faults × ${effects.length} effects = ${cells.length} cells in ${seconds} s; ${wrong} not as wanted; ${elsewhere} requests to another origin; ${unhandled} unhandled rejections`,
);
if (wrong > 0 || unhandled > 0) process.exitCode = 1;

function print(want: Want, cell: Seen | undefined): string {
  if (cell === undefined) return "not run !";
  const isRight = isDeepStrictEqual(strip(cell), strip({ ...want, ...clean }));
  const code = cell.code === "outcome_unknown" ? `unknown(${cell.cause})` : cell.code;
  const detail = cell.reason === undefined ? "" : `:${cell.reason}`;
  return `${code}${detail}/${cell.requests}${isRight ? "" : " !"}`;
}

// A property that is absent counts as equal to one that is undefined.
function strip(facts: object): object {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
}
