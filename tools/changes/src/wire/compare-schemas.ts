import type { Document } from "@cash-in/description/openapi";
import { toCodeSpan } from "@cash-in/workbench/to-code-span";
import type { Bump } from "../bump.ts";
import { describePresence } from "../describe-presence.ts";
import { type Direction, rate } from "../direction.ts";
import { createFact, type Fact } from "../fact.ts";
import type { Node } from "./document.ts";
import { bounds, compareBound, isIdle, seenByTypes, wording } from "./keywords.ts";
import { type NodePair, pairNodes, toProperty } from "./pair-nodes.ts";

/** A schema at both times, and the place that it has in the subject: empty for a schema of its own. */
export interface SchemaPair {
  readonly documents: readonly [base: Document, next: Document];
  readonly subject: string;
  readonly label: string;
  readonly direction: Direction;
  readonly base: unknown;
  readonly next: unknown;
}

/** Finds what types do not show of a schema: bounds, formats, defaults, deprecation and wording. */
export function compareSchemas({ documents, base, next, label, ...subject }: SchemaPair): Fact[] {
  const { pairs, unpaired } = pairNodes(documents, base, next, label);
  return [
    ...pairs.flatMap((pair) => [
      ...compareNodes({ ...subject, ...pair }),
      ...compareRequired({ ...subject, ...pair }),
    ]),
    ...unpaired.map(({ place, isNew }) =>
      createFact(
        subject.subject,
        "keyword",
        `${place} ${isNew ? "has another alternative" : "has lost an alternative"}`.trim(),
      ),
    ),
  ];
}

interface Place extends NodePair {
  readonly subject: string;
  readonly direction: Direction;
}

function compareNodes({ subject, place, direction, old, fresh, isTyped }: Place): Fact[] {
  const [before, after] = [listKeywords(old, isTyped), listKeywords(fresh, isTyped)];
  const keywords = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keywords
    .filter((keyword) => JSON.stringify(before[keyword]) !== JSON.stringify(after[keyword]))
    .flatMap((keyword): Fact[] => {
      const values = [before[keyword], after[keyword]] as const;
      if (wording.includes(keyword))
        return [createFact(subject, "wording", "the documentation changed")];
      if (keyword === "deprecated")
        return [describeDeprecation(subject, place, values[1] === true)];
      const phrase = describeKeyword(keyword, place, values);
      if (keyword === "default") return [createFact(subject, "default", phrase)];
      if (![...bounds, ...seenByTypes].includes(keyword))
        return [createFact(subject, "keyword", phrase)];
      return [{ subject, kind: "bound", bump: rateBound(direction, keyword, values), phrase }];
    });
}

/** The keywords of a node that say more than its type. */
function listKeywords({ properties, ...node }: Node, isTyped: boolean): Node {
  const isWhole = isTyped && [node.type].flat().includes("integer");
  const names = Object.keys(Object(properties)).sort();
  const isTold = ([keyword, value]: [string, unknown]) =>
    // They have their own place, or their own rule.
    ["additionalProperties", "items", "prefixItems", "required", "x-evidence"].includes(keyword) ||
    (isTyped && seenByTypes.includes(keyword)) ||
    isIdle(keyword, value);
  return {
    ...Object.fromEntries(Object.entries(node).filter((entry) => !isTold(entry))),
    ...(isWhole && { whole: true }),
    ...(!isTyped && names.length > 0 && { properties: names }),
  };
}

// Types show it only where it stands beside the properties. Said in the same words, it is told once.
function compareRequired({ subject, place, direction, old, fresh }: Place): Fact[] {
  const [before, after] = [old, fresh].map(({ required }) => [required ?? []].flat().map(String));
  const isOnBothSides = (name: string) =>
    name in Object(old.properties) === name in Object(fresh.properties);
  const tell = (names: readonly string[] = [], others: readonly string[] = [], isNew: boolean) =>
    names
      .filter((name) => !others.includes(name) && isOnBothSides(name))
      .map((name): Fact => {
        const item = toProperty(place, name);
        return { subject, kind: "bound", ...describePresence(direction, isNew), item };
      });
  return [...tell(after, before, true), ...tell(before, after, false)];
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
      : toCodeSpan(typeof value === "string" ? value : JSON.stringify(value));
  if (next === undefined) return `${place} no longer has \`${keyword}\` ${show(base)}`.trim();
  if (base === undefined) return `${place} now has \`${keyword}\` ${show(next)}`.trim();
  return `${place} has \`${keyword}\` ${show(next)} instead of ${show(base)}`.trim();
}
