import type { Defect } from "./page.ts";

/** Writes down a defect. */
export type Report = (outcome: Defect["outcome"], kind: string, at: string, note: string) => void;

/** Writes down something that is met often and loses nothing: one defect a page, at the first place, with the number. */
export type Tally = (kind: string, at: string, note: string) => void;

export interface Defects {
  readonly report: Report;
  readonly tally: Tally;
  readonly list: () => Defect[];
}

export function createDefects(): Defects {
  const single: Defect[] = [];
  const counted = new Map<string, { at: string; note: string; count: number }>();
  return {
    report: (outcome, kind, at, note) => void single.push({ outcome, kind, at, note }),
    tally(kind, at, note) {
      const known = counted.get(kind);
      if (known) known.count++;
      else counted.set(kind, { at, note, count: 1 });
    },
    list: () => [
      ...single,
      ...[...counted].map(
        ([kind, { at, note, count }]): Defect => ({
          outcome: "repaired",
          kind,
          at,
          note: count === 1 ? note : `${note} So in ${count} places of the page.`,
        }),
      ),
    ],
  };
}
