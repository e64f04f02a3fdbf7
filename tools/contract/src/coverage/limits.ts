/** How much of a kind of thing was exercised. */
export interface Share {
  readonly covered: number;
  readonly total: number;
}

/** How much of a description the recorded traffic exercised. */
export type Totals = Readonly<Record<Kind, Share>>;

/** What is counted, in the words of `redocly drift`. */
export type Kind = keyof typeof limits;

/** The least share of each kind, in percent. */
export const limits = { operations: 100, responses: 100, parameters: 100, properties: 95 } as const;

export const kinds = Object.keys(limits) as Kind[];

/** The totals of several descriptions together. */
export function addUp(all: readonly Totals[]): Totals {
  const sum = (kind: Kind): Share => ({
    covered: all.reduce((before, it) => before + it[kind].covered, 0),
    total: all.reduce((before, it) => before + it[kind].total, 0),
  });
  return Object.fromEntries(kinds.map((kind) => [kind, sum(kind)])) as Totals;
}

/** A share in percent, rounded down: 100 is all. Of nothing, all is covered. */
export function toPercent({ covered, total }: Share): number {
  return total === 0 ? 100 : Math.floor((covered * 1000) / total) / 10;
}

/** One line for each kind of which too little is covered. */
export function listFaults(totals: Totals): string[] {
  return kinds
    .filter((kind) => toPercent(totals[kind]) < limits[kind])
    .map((kind) => {
      const { covered, total } = totals[kind];
      return `${kind}: ${covered} of ${total} exercised, below ${limits[kind]} %`;
    });
}
