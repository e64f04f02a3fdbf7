import { isEqual } from "@cash-in/description/json";
import { type Fact, listFacts } from "../../spec/facts.ts";
import { toName } from "../../spec/reference.ts";
import { compareFacts, type Difference } from "../diff/compare-facts.ts";
import type { Choice } from "../examples/choice.ts";
import type { Plan } from "../plan-adoption.ts";
import type { Note } from "../reading/note.ts";
import { listExceptions, type PageException } from "./list-exceptions.ts";

/** What an adoption did, or would do. */
export interface Report {
  /** How many facts of the pages the spec already had. */
  readonly confirmed: number;
  readonly corrected: readonly Difference[];
  readonly added: readonly Difference[];
  readonly removed: readonly Difference[];
  /** Where pages contradict themselves or each other, and which reading was taken. */
  readonly doubtful: readonly Note[];
  /** What pages say and the spec does not hold. */
  readonly dropped: readonly Note[];
  readonly renamed: readonly Note[];
  /** What a person must decide before the spec is whole. */
  readonly decisions: readonly Note[];
  readonly examples: readonly Choice[];
  /** operationIds of what was adopted, and how many pages that took. */
  readonly operations: readonly string[];
  readonly pages: number;
  readonly exceptions: readonly PageException[];
  readonly files: {
    readonly changed: readonly string[];
    readonly created: readonly string[];
    readonly deleted: readonly string[];
  };
}

/** The facts that the pages and the spec say differently. */
function listDifferences({ before, after }: Plan): Difference[] {
  return compareFacts(listFacts(before), listFacts(after));
}

export function createReport(plan: Plan, files: Report["files"]): Report {
  const differences = listDifferences(plan);
  const ofKind = (kind: Difference["kind"]) => differences.filter((it) => it.kind === kind);
  const notes = (kind: Note["kind"]) => plan.notes.filter((it) => it.kind === kind);
  const sources = [...plan.adopted.values()].flatMap(({ source, others }) => [source, ...others]);
  return {
    confirmed: countConfirmed(plan),
    corrected: ofKind("different"),
    added: ofKind("missing"),
    removed: ofKind("extra"),
    doubtful: [...listDoubts(plan), ...notes("doubtful")],
    dropped: notes("dropped"),
    renamed: notes("renamed"),
    decisions: notes("decision"),
    examples: plan.examples,
    operations: [...plan.adopted.keys()],
    pages: new Set(sources.map(({ address }) => address)).size,
    exceptions: listExceptions(plan),
    files,
  };
}

function countConfirmed({ before, after, adopted, keys }: Plan): number {
  const old = listFacts(before);
  const names = new Set([...keys].map(toName));
  const isAdopted = ({ owner }: Fact) =>
    owner.kind === "schema"
      ? names.has(owner.name)
      : owner.kind === "operation" && adopted.has(owner.name);
  let count = 0;
  for (const [key, fact] of listFacts(after)) {
    if (isAdopted(fact) && isEqual(old.get(key)?.value, fact.value)) count += 1;
  }
  return count;
}

function listDoubts({ doubts: marked, components, operations }: Plan): Note[] {
  return [...marked].flatMap(([owner, doubts]) =>
    // What is in the spec no more is marked nowhere.
    components.has(owner as never) || operations.some(({ operationId }) => operationId === owner)
      ? doubts.map(
          ({ at, text }): Note => ({ kind: "doubtful", place: [owner, ...at].join(" "), text }),
        )
      : [],
  );
}
