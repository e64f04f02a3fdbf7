import type { Fact } from "./fact.ts";
import { everyOperation } from "./tell.ts";

/** Facts that are true of every operation of an area, of three at least, become one. */
export function collapse(facts: readonly Fact[], operations: readonly string[]): Fact[] {
  const show = ({ kind, bump, phrase, item }: Fact) => JSON.stringify([kind, bump, phrase, item]);
  const groups = Map.groupBy(facts, show);
  const isShared = (fact: Fact) => {
    const subjects = (groups.get(show(fact)) ?? []).map(({ subject }) => subject);
    return operations.length > 2 && operations.every((id) => subjects.includes(id));
  };
  const shared = [...groups.values()].flatMap(([fact]) => (fact && isShared(fact) ? [fact] : []));
  return [
    ...shared.map((fact) => ({ ...fact, subject: everyOperation })),
    ...facts.filter((fact) => !isShared(fact) || !operations.includes(fact.subject)),
  ];
}
