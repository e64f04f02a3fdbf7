import { fieldsOf } from "@cash-in/description/json";
import type { Note } from "../../src/adoption/reading/note.ts";
import type { Report } from "../../src/adoption/report/report.ts";
import type { Page } from "../../src/pages/page.ts";
import type { Account } from "./account.ts";

/** What an import of a whole API met, and what became of it. */
export interface ApiReport {
  readonly pages: number;
  readonly operations: number;
  readonly exceptions: number;
  readonly schemas: number;
  /** How often a kind of defect was met, and what was made of it: `repaired null-type`. */
  readonly defects: Readonly<Record<string, number>>;
  /** What the pages say and the spec does not hold, by the reason. */
  readonly dropped: Readonly<Record<string, number>>;
}

/** Why something of a page is not in the spec. */
const REASONS: readonly (readonly [reason: string, pattern: RegExp])[] = [
  ["an example contradicts its schema", /^The example .*the schema was believed/],
  ["an example is a variable of the vendor's test tool", /^The example is a variable/],
  ["clients cannot send a body with GET", /^A GET has a body/],
  ["calls that the vendor makes are no operations", /^Calls that the vendor makes/],
  ["a flattened schema stands where it was flattened", /stand where it was flattened/],
  ["no number in floating point is a multiple of 0.01", /^multipleOf/],
];

export function createApiReport(
  pages: readonly Page[],
  report: Report,
  { pages: count, operations, exceptions }: Account,
  document: unknown,
): ApiReport {
  const defects = pages.flatMap((page) => page.defects);
  return {
    pages: count,
    operations,
    exceptions,
    schemas: Object.keys(fieldsOf(fieldsOf(fieldsOf(document).components).schemas)).length,
    defects: countEach(defects.map(({ outcome, kind }) => `${outcome} ${kind}`)),
    dropped: countEach(report.dropped.map(explain)),
  };
}

function explain({ text, place }: Note): string {
  const [reason] = REASONS.find(([, pattern]) => pattern.test(text)) ?? [];
  return reason ?? `not explained: ${place}: ${text}`;
}

function countEach(names: readonly string[]): Record<string, number> {
  const counts = [...Map.groupBy(names, (name) => name)].map(([name, { length }]) => [
    name,
    length,
  ]);
  return Object.fromEntries(counts.sort());
}

export function printApiReport(api: string, report: ApiReport): string {
  const { pages, operations, exceptions, schemas } = report;
  const list = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts).map(([name, count]) => `  ${String(count).padStart(3)}  ${name}`);
  return [
    `${api}: ${pages} pages, ${operations} operations, ${exceptions} exceptions, ${schemas} schemas`,
    "defects met:",
    ...list(report.defects),
    "said by the pages and not in the spec:",
    ...list(report.dropped),
  ].join("\n");
}
