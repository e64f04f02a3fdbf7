import { isEqual } from "@cash-in/description/json";
import type { Fact, Facts, Owner } from "../../spec/facts.ts";

/** One thing that the pages and the spec say differently. */
export interface Difference {
  readonly owner: Owner;
  readonly at: readonly string[];
  /** `missing`: the spec lacks what the page says. `extra`: the page lacks what the spec says. */
  readonly kind: "missing" | "extra" | "different";
  readonly spec?: unknown;
  readonly page?: unknown;
}

/** How the facts of a spec differ from those that its pages give. Of what is missing whole, only the whole is told. */
export function compareFacts(spec: Facts, pages: Facts): Difference[] {
  const differences: Difference[] = [];
  for (const [key, fact] of pages) {
    const mine = spec.get(key);
    if (mine === undefined) {
      if (!isPartOf(fact, spec, pages))
        differences.push(toDifference(fact, "missing", undefined, fact.value));
    } else if (!isEqual(mine.value, fact.value)) {
      differences.push(toDifference(fact, "different", mine.value, fact.value));
    }
  }
  for (const [key, fact] of spec) {
    if (pages.has(key) || isPartOf(fact, pages, spec)) continue;
    differences.push(toDifference(fact, "extra", fact.value, undefined));
  }
  return differences;
}

/** Whether something around a fact is missing as well, so that it need not be told by itself. */
function isPartOf({ owner, at }: Fact, here: Facts, there: Facts): boolean {
  for (let length = 0; length < at.length; length += 1) {
    const key = [owner.kind, owner.name, ...at.slice(0, length)].join("\0");
    if (there.has(key) && !here.has(key)) return true;
  }
  return false;
}

function toDifference(
  { owner, at }: Fact,
  kind: Difference["kind"],
  spec: unknown,
  page: unknown,
): Difference {
  return {
    owner,
    at,
    kind,
    ...(spec !== undefined && { spec }),
    ...(page !== undefined && { page }),
  };
}
