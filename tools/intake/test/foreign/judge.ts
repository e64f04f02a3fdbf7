import type { ContractRun } from "./contract.ts";
import type { Exceptions } from "./known-exceptions.ts";

/**
 * What is wrong with a run of the contract suite: tests that failed and are no known exception, exceptions that are
 * none any more, operations that nothing called.
 */
export function judgeContract(
  { passed, failed }: ContractRun,
  known: Exceptions,
  operationIds: readonly string[],
): string[] {
  const unknown = [...failed].filter(([name]) => !Object.hasOwn(known, name));
  const isTested = (id: string) => [`${id} › success`].some((it) => passed.has(it) || it in known);
  return [
    ...unknown.map(([name, reason]) => `${name}: ${reason}`),
    ...listGone(known, (name) => failed.has(name)),
    ...operationIds.filter((id) => !isTested(id)).map((id) => `${id}: no test called it.`),
  ];
}

/** What is wrong with what the linter said: problems that nobody knows, and known ones that it does not find. */
export function judgeLint(problems: readonly LintProblem[], known: Exceptions): string[] {
  const names = problems.map(({ rule, file }) => [rule, `${rule} ${file}`]);
  const unknown = problems.filter((_, index) => !names[index]?.some((it) => it in known));
  return [
    ...unknown.map(({ rule, file, message }) => `${rule} ${file}: ${message}`),
    ...listGone(known, (name) => names.some((it) => it.includes(name))),
  ];
}

export interface LintProblem {
  readonly rule: string;
  /** From the folder of the spec. */
  readonly file: string;
  readonly message: string;
}

function listGone(known: Exceptions, occurs: (name: string) => boolean): string[] {
  return Object.keys(known)
    .filter((name) => !occurs(name))
    .map((name) => `${name}: it does not fail any more. Take it out of known-exceptions.ts.`);
}
