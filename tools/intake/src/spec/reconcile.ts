import { type Fields, isEqual, isFields } from "@cash-in/description/json";
import { quote, styleNode } from "@cash-in/description/yaml-file";
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  Pair,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";

/**
 * Changes a document so that it says the wanted value, and nothing else about it: what already says so stays as it
 * was written, with its comments, in its place. New keys come after the key that they follow in the wanted value.
 */
export function reconcile(document: Document, want: unknown): void {
  document.contents = reconcileNode(document, document.contents as Node | null, want);
}

function reconcileNode(document: Document, node: Node | null, want: unknown, name = ""): Node {
  if (node && isEqual(toValue(document, node), want)) return node;
  // What was empty was written `[]` or `{}`, which is no way to write anything else.
  if (isCollection(node) && node.items.length === 0) return createNode(document, want, name);
  if (isMap(node) && isFields(want)) return reconcileMap(document, node, want);
  if (isSeq(node) && Array.isArray(want)) return reconcileSeq(document, node, want);
  if (isScalar(node) && isPlain(want)) return reconcileScalar(document, node, want);
  return createNode(document, want, name);
}

function reconcileMap(document: Document, map: YAMLMap, want: Fields): YAMLMap {
  map.items = map.items.filter(({ key }) => want[nameOf(key)] !== undefined);
  const names = Object.keys(want).filter((name) => want[name] !== undefined);
  for (const [position, name] of names.entries()) {
    const pair = map.items.find(({ key }) => nameOf(key) === name);
    if (pair) {
      pair.value = reconcileNode(document, pair.value as Node | null, want[name], name);
      continue;
    }
    const before = names.slice(0, position).reverse();
    const anchor = before.find((other) => map.items.some(({ key }) => nameOf(key) === other));
    const at = map.items.findIndex(({ key }) => nameOf(key) === anchor) + 1;
    const key = new Scalar(name);
    quote(key);
    map.items.splice(at, 0, new Pair(key, createNode(document, want[name], name)));
  }
  return map;
}

function reconcileSeq(document: Document, seq: YAMLSeq, want: readonly unknown[]): YAMLSeq {
  const given = seq.items as Node[];
  const left = [...given];
  const take = (item: unknown, position: number): Node | null => {
    const name = identify(item);
    const at = left.findIndex((node) =>
      name === undefined
        ? isEqual(toValue(document, node), item)
        : identify(toValue(document, node)) === name,
    );
    if (at !== -1) return left.splice(at, 1)[0] ?? null;
    // What has no name is matched by its place.
    const same = given[position];
    if (name !== undefined || same === undefined || !left.includes(same)) return null;
    left.splice(left.indexOf(same), 1);
    return same;
  };
  seq.items = want.map((item, position) => reconcileNode(document, take(item, position), item));
  return seq;
}

/** A parameter is its name and place, a reference what it refers to; nothing else has an identity in a list. */
function identify(value: unknown): string | undefined {
  if (!isFields(value)) return undefined;
  if (typeof value.name === "string" && typeof value.in === "string")
    return `${value.in} ${value.name}`;
  return typeof value.$ref === "string" ? value.$ref : undefined;
}

function reconcileScalar(document: Document, scalar: Scalar, want: unknown): Scalar {
  const fresh = createNode(document, want) as Scalar;
  fresh.commentBefore = scalar.commentBefore ?? null;
  fresh.comment = scalar.comment ?? null;
  return fresh;
}

function createNode(document: Document, want: unknown, name = ""): Node {
  const node = document.createNode(want, { aliasDuplicateObjects: false }) as Node;
  styleNode(node, name);
  return node;
}

function toValue(document: Document, node: Node): unknown {
  return isAlias(node) ? undefined : node.toJS(document, { maxAliasCount: 100 });
}

function isPlain(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}

export function nameOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}
