import { type Accepted, type Chosen, findStale, findUntried, type Known } from "./compare.ts";
import { type Kind, kinds, type Verdict } from "./mutant.ts";

/** The least share of the mutants that some test must notice. */
const least = 0.95;

export interface Report {
  readonly lines: readonly string[];
  /** What must not be. */
  readonly faults: readonly string[];
  readonly survived: readonly Verdict[];
}

/** Counts verdicts, and compares the survivors with those that are accepted. */
export function createReport(
  verdicts: readonly Verdict[],
  {
    accepted,
    known,
    chosen,
  }: { readonly accepted: Accepted; readonly known: Known; readonly chosen: Chosen },
): Report {
  const asked = kinds.filter((kind) => chosen.has(kind));
  const classify = (it: Verdict): Class => getClass(it, accepted);
  const rows = asked.map((kind) =>
    count(
      kind,
      verdicts.filter((it) => it.kind === kind),
      classify,
    ),
  );
  return {
    lines: [...printTable([...rows, sum(rows)]), ...asked.map((it) => printKillers(it, verdicts))],
    faults: [
      ...asked.flatMap((kind) => findUntried(kind, verdicts, chosen.get(kind) ?? [])),
      // Where nothing could be noticed, the share is no number.
      ...rows.filter((it) => !(it.share >= least)).map(printShare),
      ...asked.flatMap((kind) => findStale(kind, verdicts, accepted, known)),
    ],
    survived: verdicts.filter((it) => classify(it) === "survived"),
  };
}

type Class = "killed" | "accepted" | "onlyFresh" | "survived";

function getClass({ kind, id, killer, guess, isStale }: Verdict, accepted: Accepted): Class {
  if (killer !== undefined) return "killed";
  if (accepted[kind]?.[id] !== undefined) return "accepted";
  return guess !== undefined && isStale ? "onlyFresh" : "survived";
}

interface Row extends Readonly<Record<Class, number>> {
  readonly name: string;
  readonly mutants: number;
  /** Of those that a test could notice. */
  readonly share: number;
}

function count(name: string, all: readonly Verdict[], classify: (it: Verdict) => Class): Row {
  const of = (wanted: Class): number => all.filter((it) => classify(it) === wanted).length;
  return withShare({
    name,
    mutants: all.length,
    killed: of("killed"),
    accepted: of("accepted"),
    onlyFresh: of("onlyFresh"),
    survived: of("survived"),
  });
}

function sum(rows: readonly Row[]): Row {
  const of = (field: Class | "mutants"): number => rows.reduce((all, it) => all + it[field], 0);
  return withShare({
    name: "all",
    mutants: of("mutants"),
    killed: of("killed"),
    accepted: of("accepted"),
    onlyFresh: of("onlyFresh"),
    survived: of("survived"),
  });
}

function withShare(row: Omit<Row, "share">): Row {
  return { ...row, share: row.killed / (row.killed + row.survived) };
}

function printShare({ name, share }: Row): string {
  if (Number.isNaN(share)) {
    return `${name}: no mutant was tried that a test could notice. Ask for more with --sample.`;
  }
  return `${name}: ${percent(share)} of the mutants are noticed, which is below ${least * 100} %.`;
}

function percent(share: number): string {
  return Number.isNaN(share) ? "–" : `${(share * 100).toFixed(1)} %`;
}

function printTable(rows: readonly Row[]): string[] {
  const heads = ["mutants", "killed", "accepted", "only fresh", "survived"];
  const lines = rows.map(({ name, mutants, killed, accepted, onlyFresh, survived, share }) => {
    const cells = [mutants, killed, accepted, onlyFresh, survived];
    const text = cells.map((it, index) => String(it).padStart((heads[index] ?? "").length + 2));
    return `${name.padEnd(11)}${text.join("")}  ${percent(share)}`;
  });
  return [`kind       ${heads.map((it) => `  ${it}`).join("")}  share`, ...lines];
}

/** Which suites and rules noticed how many. */
function printKillers(kind: Kind, verdicts: readonly Verdict[]): string {
  const counts = new Map<string, number>();
  for (const it of verdicts) {
    if (it.kind !== kind || it.killer === undefined) continue;
    const [suite = "", test = ""] = it.killer.split(" › ");
    // Tests are many, rules are few.
    const name = suite === "lint" ? `lint › ${test}` : suite;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  return `${kind}: noticed by ${sorted.map(([name, count]) => `${name} ${count}`).join(", ") || "nothing"}`;
}
