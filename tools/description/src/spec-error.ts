import { Problem as CommandProblem } from "@cash-in/workbench/problem";

/** One thing that is wrong with the spec. */
export interface Problem {
  /** `file:line:column`, the file relative to the working directory. */
  readonly location: string;
  readonly reason: string;
  readonly fix: string;
}

/** The spec cannot be generated from. Nothing has been written. */
export class SpecError extends CommandProblem {
  override name = "SpecError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const unique = new Map(problems.map((it) => [`${it.location}: ${it.reason}`, it]));
    super([...unique].map(([line, { fix }]) => `${line}\n  ${fix}`).join("\n"));
    this.problems = [...unique.values()];
  }
}
