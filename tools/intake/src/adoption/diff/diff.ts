import type { Page } from "../../pages/page.ts";
import { type Facts, listFacts } from "../../spec/facts.ts";
import type { Spec } from "../../spec/read-spec.ts";
import { planAdoption } from "../plan-adoption.ts";
import type { Note } from "../reading/note.ts";
import { listExceptions, type PageException } from "../report/list-exceptions.ts";
import { compareFacts, type Difference } from "./compare-facts.ts";
import { describeFact } from "./describe-fact.ts";

/** A difference with what a reader needs beside it. */
export interface ToldDifference extends Difference {
  /** The pages that say so. */
  readonly pages: readonly string[];
  /** What is missing or extra, in a few words: `array of Case, required`. */
  readonly detail?: string;
}

export interface Diff {
  readonly differences: readonly ToldDifference[];
  /** What differs and no command can settle. */
  readonly decisions: readonly Note[];
  readonly exceptions: readonly PageException[];
}

/**
 * What the pages say against what the spec says. It is what `adopt` would change, so that nothing is left of it once
 * that was done. Pages are matched by their number, never by title or path.
 */
export function diff(
  pages: readonly Page[],
  spec: Spec,
  ids?: readonly string[],
  groups?: ReadonlyMap<string, string>,
): Diff {
  const plan = planAdoption({
    pages,
    model: spec.model,
    ids,
    groups,
    moment: { hashes: new Map(), now: new Date(0) },
  });
  const [before, after] = [listFacts(plan.before), listFacts(plan.after)];
  const sourcesOf = ({ owner }: Difference): string[] => {
    if (owner.kind === "operation") {
      const read = plan.adopted.get(owner.name);
      return read ? [read.source, ...read.others].map(({ address }) => address) : [];
    }
    return (
      plan.reading.schemas.get(`schemas/${owner.name}`)?.pages.map(({ address }) => address) ?? []
    );
  };
  const differences = compareFacts(before, after).map((it) =>
    tell(it, sourcesOf(it), before, after),
  );
  return {
    differences,
    decisions: plan.notes.filter(({ kind }) => kind === "decision"),
    // Nobody asks why a page is not there that was not asked for.
    exceptions: ids ? [] : listExceptions(plan),
  };
}

function tell(
  difference: Difference,
  pages: string[],
  before: Facts,
  after: Facts,
): ToldDifference {
  const { owner, at, kind } = difference;
  const detail =
    kind === "different" ? undefined : describeFact(owner, at, kind === "missing" ? after : before);
  return { ...difference, pages, ...(detail && { detail }) };
}
