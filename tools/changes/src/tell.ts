import { compareText } from "@cash-in/generate/compare-text";
import { joinWords } from "@cash-in/generate/join-words";
import { type Bump, bumps, maxBump } from "./bump.ts";
import type { Fact } from "./fact.ts";

/** All that is said of one operation or type. */
export interface Line {
  readonly subject: string;
  readonly bump: Bump;
  readonly text: string;
}

/** Tells facts as one line for each subject, the gravest first. */
export function tell(facts: readonly Fact[]): Line[] {
  const bySubject = Map.groupBy(facts, ({ subject }) => subject);
  return [...bySubject]
    .map(([subject, own]) => ({
      subject,
      bump: maxBump(...own.map(({ bump }) => bump)),
      text: tellSubject(subject, own),
    }))
    .sort(
      (a, b) => bumps.indexOf(b.bump) - bumps.indexOf(a.bump) || compareText(a.subject, b.subject),
    );
}

function tellSubject(subject: string, facts: readonly Fact[]): string {
  const byPhrase = Map.groupBy(facts, ({ phrase }) => phrase);
  const sorted = [...byPhrase].sort(([, a], [, b]) => rank(b) - rank(a));
  const texts = sorted.map(([phrase, own]) => fill(phrase, own));
  // What begins with a subject of its own comes last, so that the first words go on from the name.
  const verbs = texts.filter((text) => !isClause(text));
  const clauses = texts.filter(isClause);
  const name = nameSubject(subject);
  return `${name}${verbs.length > 0 ? " " : ": "}${[...verbs, ...clauses].join("; ")}.`;
}

function rank(facts: readonly Fact[]): number {
  return Math.max(...facts.map(({ bump }) => bumps.indexOf(bump)));
}

export const everyOperation = "every operation";

function nameSubject(subject: string): string {
  if (subject === "") return "The package";
  return subject === everyOperation ? "Every operation" : `\`${subject}\``;
}

function fill(phrase: string, facts: readonly Fact[]): string {
  const items = [...new Set(facts.flatMap(({ item }) => (item === undefined ? [] : [item])))];
  // Without items, an ellipsis is one of a text that was cut.
  const filled = items.length === 0 ? phrase : phrase.replace("…", () => joinWords(items));
  return filled.replace("{is}", items.length > 1 ? "are" : "is");
}

function isClause(text: string): boolean {
  return /^(`|the |an |any |other |part |method|path|request|response)/.test(text);
}
