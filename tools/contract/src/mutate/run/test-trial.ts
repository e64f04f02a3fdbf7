import type { Mutant } from "../mutant.ts";
import type { Engine, Failure } from "./engine.ts";

/** Tests that are run together. */
export interface Step {
  readonly engine: Engine;
  readonly files: readonly string[];
  /** What the report calls it. */
  readonly name: string;
}

/** Finds the test that notices a mutant, the most likely ones first. */
export class TestTrial {
  readonly #steps: readonly Step[];
  readonly #recent = new Map<string, { readonly step: Step; readonly failure: Failure & {} }[]>();

  constructor(steps: readonly Step[]) {
    this.#steps = steps;
  }

  async findKiller({ group }: Pick<Mutant, "group">): Promise<string | undefined> {
    const known = this.#recent.get(group) ?? [];
    for (const step of this.#steps) {
      // What noticed a mutant of the same function notices most others as well.
      const own = known.filter((it) => it.step === step && it.failure.name !== "");
      const failure =
        (own.length > 0 &&
          (await this.#retry(
            step,
            own.map((it) => it.failure),
          ))) ||
        (await step.engine.findFailure(step.files));
      if (!failure) continue;
      const others = known.filter((it) => it.failure.name !== failure.name);
      this.#recent.set(group, [{ step, failure }, ...others].slice(0, 5));
      return `${step.name} › ${failure.name || failure.file}`;
    }
    return undefined;
  }

  #retry({ engine }: Step, known: readonly (Failure & {})[]): Promise<Failure> {
    const files = [...new Set(known.map((it) => it.file))];
    return engine.findFailure(
      files,
      known.map((it) => it.name),
    );
  }
}
