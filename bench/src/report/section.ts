/** One table of a section. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One target, and whether it is met. */
export interface Target {
  readonly target: string;
  readonly measured: string;
  readonly met: boolean;
}

/** What one section found out. */
export interface Findings {
  readonly tables: readonly Table[];
  /** How it was measured, and what to know before reading the tables. */
  readonly notes: readonly string[];
  readonly targets: readonly Target[];
  /** The numbers behind the tables. */
  readonly figures: object;
}

/** A section that can be run. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** How often it measures, so that one slow moment of the machine does not count. */
  readonly rounds: number;
  /** Measures so often; `report` shows what is going on. */
  readonly measure: (report: (progress: string) => void, rounds: number) => Promise<Findings>;
}
