import { type Fields, fieldsOf, isEqual } from "@cash-in/description/json";
import type { Tree } from "@cash-in/description/tree";
import { createYaml, parseYaml, renderYaml } from "@cash-in/description/yaml-file";
import type { Document, Node, Pair, YAMLMap } from "yaml";
import { isMap, isNode, Scalar, Pair as YamlPair } from "yaml";
import { markDoubts } from "../../spec/doubt-comments.ts";
import type { SpecModel } from "../../spec/model.ts";
import { nameOf, reconcile } from "../../spec/reconcile.ts";
import { type Key, mapReferences, toRelative } from "../../spec/reference.ts";
import type { Draft, DraftComponent, DraftOperation } from "../draft.ts";
import { renderIndex, renderLock, renderRoot } from "./render-root.ts";

/** Texts of files by path; null where the file goes away. */
export type Changes = ReadonlyMap<string, string | null>;

/** The files that an adoption touches, unformatted. What it does not touch is not among them. */
export function renderFiles(tree: Tree, draft: Draft): Changes {
  const changes = new Map<string, string | null>();
  const write = (path: string, document: Document) => void changes.set(path, renderYaml(document));
  for (const component of draft.components.values()) renderComponent(tree, draft, component, write);
  const files = Map.groupBy(draft.operations, ({ file }) => file ?? "");
  for (const [file, operations] of files) renderPathFile(tree, draft, file, operations, write);
  renderRoot(tree, draft, write);
  renderIndex(tree, draft, write);
  renderLock(tree, draft, write);
  const left = new Set([
    ...files.keys(),
    ...[...draft.components.values()].map(({ file }) => file),
  ]);
  const { components, operations } = draft.before;
  for (const { file } of [...components.values(), ...operations])
    if (!left.has(file)) changes.set(file, null);
  return changes;
}

type Write = (path: string, document: Document) => void;

function renderComponent(tree: Tree, draft: Draft, component: DraftComponent, write: Write): void {
  const { key, file = "", value, basis } = component;
  const old = draft.before.components.get(key);
  const isMoved = old !== undefined && old.file !== file;
  const doubts = draft.doubts.get(key);
  const areRefsMoved = listTargets(value).some(
    (target) => fileOf(target, draft) !== draft.before.components.get(target)?.file,
  );
  if (old && isEqual(old.value, value) && !doubts && !isMoved && !areRefsMoved) return;
  const source =
    old ?? (basis && !draft.components.has(basis) ? draft.before.components.get(basis) : undefined);
  const text = source && tree.get(source.file);
  const document = source && text !== undefined ? parseYaml(source.file, text) : createYaml({});
  reconcile(document, withFiles(value, file, draft));
  if (doubts) markDoubts(document, doubts);
  write(file, document);
}

function renderPathFile(
  tree: Tree,
  draft: Draft,
  file: string,
  operations: readonly DraftOperation[],
  write: Write,
): void {
  const before = draft.before.operations.filter((it) => it.file === file);
  const isSame =
    before.length === operations.length &&
    operations.every((operation) => {
      const old = before.find(({ operationId }) => operationId === operation.operationId);
      return old && old.method === operation.method && isEqual(old.value, operation.value);
    });
  const targets = operations.flatMap(({ value }) => listTargets(value));
  const areRefsMoved = targets.some(
    (key) => fileOf(key, draft) !== draft.before.components.get(key)?.file,
  );
  const isMarked = operations.some(({ operationId }) => draft.doubts.has(operationId));
  if (isSame && !areRefsMoved && !isMarked) return;
  const text = tree.get(file);
  const document = text === undefined ? createYaml({}) : parseYaml(file, text);
  if (isMap(document.contents))
    collectOperations(document.contents, tree, draft.before, operations);
  const want = operations.map(({ method, value }) => [method, withFiles(value, file, draft)]);
  reconcile(document, Object.fromEntries(want));
  for (const { operationId, method } of operations) {
    const doubts = draft.doubts.get(operationId);
    if (doubts) markDoubts(document, doubts, [method]);
  }
  write(file, document);
}

/** Puts the nodes of the operations into a path file, from wherever they stood, under the method that they have now. */
function collectOperations(
  map: YAMLMap,
  tree: Tree,
  { operations: before }: SpecModel,
  operations: readonly DraftOperation[],
): void {
  const own = [...map.items];
  const pairs = operations.flatMap(({ operationId, method }): Pair[] => {
    const old = before.find((it) => it.operationId === operationId);
    if (!old) return [];
    const mine = own.find(({ value }) => isMap(value) && value.get("operationId") === operationId);
    const pair = mine ?? findPair(tree, old.file, old.method);
    return pair ? [withMethod(pair, method)] : [];
  });
  map.items = pairs;
}

function findPair(tree: Tree, file: string, method: string): Pair | undefined {
  const document = parseYaml(file, tree.get(file) ?? "");
  const { contents } = document;
  return isMap(contents) ? contents.items.find(({ key }) => nameOf(key) === method) : undefined;
}

function withMethod(pair: Pair, method: string): Pair {
  if (nameOf(pair.key) === method) return pair;
  const key = new Scalar(method);
  if (isNode(pair.key)) key.commentBefore = (pair.key as Node).commentBefore ?? null;
  return new YamlPair(key, pair.value);
}

function withFiles(value: Fields, from: string, draft: Draft): Fields {
  return fieldsOf(
    mapReferences(value, (key) => toRelative(from, fileOf(key as Key, draft) ?? key)),
  );
}

function fileOf(key: Key, { components }: Draft): string | undefined {
  return components.get(key)?.file;
}

function listTargets(value: Fields): Key[] {
  const keys: Key[] = [];
  mapReferences(value, (key) => {
    keys.push(key as Key);
    return key;
  });
  return keys;
}
