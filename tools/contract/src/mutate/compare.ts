import type { Kind, Verdict } from "./mutant.ts";

/** Mutants that no test can notice, each with the reason. */
export type Accepted = Readonly<Partial<Record<Kind, Readonly<Record<string, string>>>>>;

/** The mutants that there are, also those that were not tried. */
export type Known = ReadonlyMap<Kind, ReadonlySet<string>>;

/** The mutants that were to be tried, of each kind that was asked for. */
export type Chosen = ReadonlyMap<Kind, readonly string[]>;

/** Tells of mutants of a kind that were to be tried, and were not. */
export function findUntried(
  kind: Kind,
  verdicts: readonly Verdict[],
  chosen: readonly string[],
): string[] {
  const tried = new Set(verdicts.filter((it) => it.kind === kind).map(({ id }) => id));
  const [first, ...others] = chosen.filter((id) => !tried.has(id));
  if (first === undefined) return [];
  return [
    `${kind}: ${others.length + 1} of ${chosen.length} mutants have no verdict: "${first}" …`,
  ];
}

/** Tells of lines of the list of survivors that are no longer right. */
export function findStale(
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
