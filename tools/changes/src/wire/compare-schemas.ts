import type { Bump } from "../bump.ts";
import { code } from "../code.ts";
import { createFact, type Fact } from "../fact.ts";
import { type Direction, rate } from "../types/direction.ts";
import type { Node } from "./document.ts";
import { bounds, compareBound, seenByTypes, wording } from "./keywords.ts";
import { listNodes } from "./list-nodes.ts";

/** A schema at both times, and the place that it has in the subject: empty for a schema of its own. */
export interface SchemaPair {
  readonly subject: string;
  readonly label: string;
  readonly direction: Direction;
  readonly base: unknown;
  readonly next: unknown;
}

/** Finds what types do not show of a schema: bounds, formats, defaults, deprecation and wording. */
export function compareSchemas({ subject, label, direction, base, next }: SchemaPair): Fact[] {
  const before = listNodes(base, label);
  const after = listNodes(next, label);
  return [...before].flatMap(([place, old]) => {
    const fresh = after.get(place);
    return fresh ? compareNodes({ subject, place, direction, old, fresh }) : [];
  });
}

interface Place {
  readonly subject: string;
  readonly place: string;
  readonly direction: Direction;
  readonly old: Node;
  readonly fresh: Node;
}

function compareNodes({ subject, place, direction, old, fresh }: Place): Fact[] {
  const keywords = [...new Set([...Object.keys(old), ...Object.keys(fresh)])];
  return keywords
    .filter((keyword) => JSON.stringify(old[keyword]) !== JSON.stringify(fresh[keyword]))
    .flatMap((keyword): Fact[] => {
      const values = [old[keyword], fresh[keyword]] as const;
      if (seenByTypes.includes(keyword) || keyword === "x-evidence") return [];
      if (wording.includes(keyword))
        return [createFact(subject, "wording", "the documentation changed")];
      if (keyword === "deprecated")
        return [describeDeprecation(subject, place, values[1] === true)];
      const phrase = describeKeyword(keyword, place, values);
      if (keyword === "default") return [createFact(subject, "default", phrase)];
      if (!bounds.includes(keyword)) return [createFact(subject, "keyword", phrase)];
      return [{ subject, kind: "bound", bump: rateBound(direction, keyword, values), phrase }];
    });
}

export function describeDeprecation(subject: string, place: string, isDeprecated: boolean): Fact {
  if (place === "") {
    return createFact(
      subject,
      "deprecation",
      isDeprecated ? "is deprecated" : "is no longer deprecated",
    );
  }
  const phrase = isDeprecated ? "deprecates …" : "no longer deprecates …";
  return createFact(subject, "deprecation", phrase, place);
}

// The rule that assignability keeps for types: requests may only take more, answers may only promise more.
function rateBound(
  direction: Direction,
  keyword: string,
  [base, next]: readonly [unknown, unknown],
): Bump {
  const change = compareBound(keyword, base, next);
  if (change === "narrower") return rate(direction, { read: "minor", write: "major" });
  if (change === "wider") return rate(direction, { read: "major", write: "minor" });
  return "major";
}

function describeKeyword(
  keyword: string,
  place: string,
  [base, next]: readonly [unknown, unknown],
): string {
  if (keyword === "whole") {
    return `${place} ${next === undefined ? "need no longer be" : "must be"} a whole number`.trim();
  }
  const show = (value: unknown) =>
    typeof value === "number"
      ? `${value}`
      : code(typeof value === "string" ? value : JSON.stringify(value));
  if (next === undefined) return `${place} no longer has \`${keyword}\` ${show(base)}`.trim();
  if (base === undefined) return `${place} now has \`${keyword}\` ${show(next)}`.trim();
  return `${place} has \`${keyword}\` ${show(next)} instead of ${show(base)}`.trim();
}
