import { type Document, methods } from "@cash-in/description/openapi";
import { parsePointer } from "@cash-in/description/pointer";
import { compareText } from "@cash-in/generate/compare-text";
import { type Bump, maxBump } from "../bump.ts";
import type { Fact } from "../fact.ts";
import { everyOperation } from "../tell.ts";
import type { Opinion, OpinionChange } from "./ask-redocly.ts";

/** One operation or type that the two rate differently. */
export interface Disagreement {
  readonly subject: string;
  readonly ours: Bump | "nothing";
  readonly theirs: Bump | "nothing";
  /** What Redocly says of it, where it says anything. */
  readonly messages: readonly string[];
}

/**
 * Finds where Redocly's rating and ours differ, for each operation and type that both rate. What only one of them
 * mentions counts where it is breaking.
 */
export function compareOpinions(
  facts: readonly Fact[],
  opinion: Opinion,
  documents: readonly Document[],
): Disagreement[] {
  const theirs = Map.groupBy(
    opinion.changes.flatMap((change) =>
      findSubjects(change, documents).map((subject) => ({ subject, change })),
    ),
    ({ subject }) => subject,
  );
  const ours = Map.groupBy(facts, ({ subject }) => subject);
  const subjects = new Set([...ours.keys(), ...theirs.keys()]);
  return [...subjects]
    .filter((subject) => subject !== "" && subject !== everyOperation)
    .map((subject): Disagreement => {
      const changes = (theirs.get(subject) ?? []).map(({ change }) => change);
      return {
        subject,
        ours: rate((ours.get(subject) ?? []).map(({ bump }) => bump)),
        theirs: rate(changes.map(({ impact }) => impact)),
        messages: changes.flatMap(({ verdicts }) => verdicts.map(({ message }) => message)),
      };
    })
    .filter(isDisagreement)
    .sort((a, b) => compareText(a.subject, b.subject));
}

function rate(bumps: readonly Bump[]): Bump | "nothing" {
  return bumps.length === 0 ? "nothing" : maxBump(...bumps);
}

function isDisagreement({ ours, theirs }: Disagreement): boolean {
  if (ours === theirs) return false;
  const both = [ours, theirs];
  return !both.includes("nothing") || both.includes("major");
}

/** The operation or schema that a change stands in; of a whole path, all its operations. */
function findSubjects(change: OpinionChange, documents: readonly Document[]): string[] {
  const place = change.verdicts[0]?.location ?? change.revision ?? change.base;
  const [room = "", path = "", method = ""] = parsePointer(place?.pointer ?? "");
  if (room === "components") return path === "schemas" ? [method] : [];
  const items = documents.flatMap(({ paths }) =>
    room === "paths" && paths?.[path] ? [paths[path]] : [],
  );
  const ids = items.flatMap((item) =>
    methods
      .filter((it) => method === "" || it === method)
      .flatMap((it) => item[it]?.operationId ?? []),
  );
  return [...new Set(ids)];
}
