import { type Kind, kinds, type Verdict } from "./mutant.ts";

/** The least share of the mutants that some test must notice. */
const least = 0.95;

/** Mutants that no test can notice, each with the reason. */
export type Accepted = Readonly<Partial<Record<Kind, Readonly<Record<string, string>>>>>;

/** The mutants that there are, also those that were not tried. */
export type Known = ReadonlyMap<Kind, ReadonlySet<string>>;

export interface Report {
  readonly lines: readonly string[];
  /** What must not be. */
  readonly faults: readonly string[];
  readonly survived: readonly Verdict[];
}

/** Counts verdicts, and compares the survivors with those that are accepted. */
export function createReport(
  verdicts: readonly Verdict[],
  { accepted, known }: { readonly accepted: Accepted; readonly known: Known },
): Report {
  const seen = kinds.filter((kind) => verdicts.some((it) => it.kind === kind));
  const classify = (it: Verdict): Class => getClass(it, accepted);
  const rows = seen.map((kind) =>
    count(
      kind,
      verdicts.filter((it) => it.kind === kind),
      classify,
    ),
  );
  return {
    lines: [...printTable([...rows, sum(rows)]), ...seen.map((it) => printKillers(it, verdicts))],
    faults: [
      ...rows.filter((it) => it.share < least).map(printShare),
      ...seen.flatMap((kind) => findStale(kind, verdicts, accepted, known)),
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
  return `${name}: ${percent(share)} of the mutants are noticed, which is below ${least * 100} %.`;
}

function percent(share: number): string {
  return Number.isNaN(share) ? "–" : `${(share * 100).toFixed(1)} %`;
}

function findStale(
  kind: Kind,
  verdicts: readonly Verdict[],
  accepted: Accepted,
  known: Known,
): string[] {
  return Object.keys(accepted[kind] ?? {}).flatMap((id) => {
    const verdict = verdicts.find((it) => it.kind === kind && it.id === id);
    const start = `${kind}: "${id}" is accepted as a survivor, but`;
    if (verdict?.killer !== undefined) return [`${start} a test notices it. Take it off the list.`];
    const isGone = known.get(kind)?.has(id) === false;
    return isGone ? [`${start} there is no such mutant. Take it off the list.`] : [];
  });
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
