import {
  type Document,
  isMap,
  isNode,
  isSeq,
  type Node,
  type Pair,
  Scalar,
  type YAMLMap,
} from "yaml";
import { nameOf } from "./reconcile.ts";

/** Something in a file that a person should look at. */
export interface Doubt {
  /** Keys from the root of the file to the place. An empty list means the file itself. */
  readonly at: readonly string[];
  readonly text: string;
}

const MARK = " doubtful: ";

/** Marks the doubtful places with a comment `# doubtful: …`, and unmarks those that are doubtful no longer. */
export function markDoubts(
  document: Document,
  doubts: readonly Doubt[],
  scope: readonly string[] = [],
): void {
  const root = (scope.length > 0 ? document.getIn(scope, true) : document.contents) as Node | null;
  eachPair(root, scope.length > 0 ? {} : document, removeMarks);
  for (const { at, text } of doubts) {
    const place = findPair(document, [...scope, ...at]);
    const comment = `${MARK}${text.replaceAll(/\s+/g, " ")}`;
    if (place) addComment(place.pair, comment);
  }
}

function eachPair(
  node: Node | null,
  holder: { commentBefore?: string | null },
  visit: (place: { commentBefore?: string | null }) => void,
): void {
  visit(holder);
  if (!node) return;
  visit(node);
  if (isSeq(node)) for (const item of node.items) if (isNode(item)) eachPair(item, item, visit);
  if (!isMap(node)) return;
  for (const { key, value } of node.items) {
    if (isNode(key)) visit(key);
    if (isNode(value)) eachPair(value, value, visit);
  }
}

function removeMarks(place: { commentBefore?: string | null }): void {
  if (!place.commentBefore?.includes(MARK)) return;
  const kept = place.commentBefore.split("\n").filter((line) => !line.startsWith(MARK));
  place.commentBefore = kept.length > 0 ? kept.join("\n") : null;
}

/** The pair at the end of a way, or the nearest one before it. */
function findPair(document: Document, at: readonly string[]): { pair: Pair } | undefined {
  let node = document.contents as Node | null;
  let found: Pair | undefined = isMap(node) ? (node as YAMLMap).items[0] : undefined;
  for (const name of at) {
    if (!isMap(node)) {
      const items: readonly unknown[] = isSeq(node) ? node.items : [];
      node = (items[Number(name)] as Node | undefined) ?? null;
      continue;
    }
    const pair: Pair | undefined = node.items.find(({ key }) => nameOf(key) === name);
    if (!pair) break;
    found = pair;
    node = pair.value as Node | null;
  }
  return found && { pair: found };
}

function addComment(pair: Pair, comment: string): void {
  const key = isNode(pair.key) ? pair.key : new Scalar(pair.key);
  pair.key = key;
  key.commentBefore = key.commentBefore ? `${key.commentBefore}\n${comment}` : comment;
}
