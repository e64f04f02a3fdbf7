import { type Declaration, listParts, type Node } from "./node.ts";

/** Another text for one piece of a source. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

/** What makes changes of a node. */
export type Operator = (node: Node, source: string, parent: Node) => readonly Change[];

/** A change of one place in a source text. */
export interface TextMutant {
  /** Names the place by what stands there, not by its line. */
  readonly id: string;
  readonly text: string;
}

/** Every mutant of one declaration. */
export function listTextMutants(
  source: string,
  { name, node }: Declaration,
  operators: readonly Operator[],
): TextMutant[] {
  const changes: Change[] = [];
  const walk = (at: Node, parent: Node): void => {
    for (const operate of operators) changes.push(...operate(at, source, parent));
    for (const part of listParts(at)) walk(part, at);
  };
  for (const part of listParts(node)) walk(part, node);
  return changes.map(({ start, end, to }) => ({
    id: `${name}: ${shorten(source.slice(start, end))} → ${shorten(to) || "nothing"}`,
    text: source.slice(0, start) + to + source.slice(end),
  }));
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 70 ? `${line.slice(0, 50)} … ${line.slice(-15)}` : line;
}
