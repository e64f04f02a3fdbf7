import { type Fields, isEqual } from "@cash-in/description/json";
import { INDEX_FILE, LOCK_FILE, ROOT_FILE, type Tree } from "@cash-in/description/tree";
import { createYaml, parseYaml } from "@cash-in/description/yaml-file";
import { type Document, isMap, isNode, type Node, Pair, Scalar, type YAMLMap } from "yaml";
import type { IndexEntry } from "../../spec/model.ts";
import { nameOf, reconcile } from "../../spec/reconcile.ts";
import type { Draft } from "../draft.ts";

type Write = (path: string, document: Document) => void;

/** openapi.yaml: its servers and tags, and which path stands in which file. */
export function renderRoot(tree: Tree, draft: Draft, write: Write): void {
  const files = new Map(draft.operations.map(({ path, file }) => [path, file ?? ""]));
  const old = new Map(draft.before.operations.map(({ path, file }) => [path, file]));
  const isSame = isEqual([...files].sort(), [...old].sort());
  if (isSame && isEqual(draft.root, draft.before.root)) return;
  const document = parseYaml(ROOT_FILE, tree.get(ROOT_FILE) ?? "");
  const { contents } = document;
  if (!isMap(contents)) return;
  const at = contents.items.findIndex(({ key }) => nameOf(key) === "paths");
  const before = at > 0 ? nameOf(contents.items[at - 1]?.key) : undefined;
  const [pair = new Pair(new Scalar("paths"))] = at === -1 ? [] : contents.items.splice(at, 1);
  const map = isMap(pair.value) ? pair.value : (document.createNode({}) as YAMLMap);
  map.items = placePairs(document, map, files);
  map.flow = map.items.length === 0;
  pair.value = map;
  reconcile(document, draft.root);
  contents.items.splice(findPlace(contents, before), 0, pair);
  write(ROOT_FILE, document);
}

/** Where the paths stood; in a new document, before the components. */
function findPlace({ items }: YAMLMap, before: string | undefined): number {
  const names = items.map(({ key }) => nameOf(key));
  if (before !== undefined) return names.indexOf(before) + 1;
  return names.includes("components") ? names.indexOf("components") : names.length;
}

/** The lines of the table of contents: the old ones in their places, the new ones last in their area. */
function placePairs(document: Document, map: YAMLMap, files: ReadonlyMap<string, string>): Pair[] {
  const left = new Map(files);
  const pairs: Pair[] = [];
  let heading: string | null = null;
  for (const pair of map.items as Pair[]) {
    const file = isMap(pair.value) ? String(pair.value.get("$ref")) : "";
    const path = [...left].find(([, it]) => it === file)?.[0];
    const comment = isNode(pair.key) ? ((pair.key as Node).commentBefore ?? null) : null;
    if (path === undefined) {
      // A heading over a line that goes away is the heading of the next one.
      heading ??= comment;
      continue;
    }
    left.delete(path);
    const key = new Scalar(path);
    key.commentBefore = comment ?? heading;
    heading = null;
    pairs.push(new Pair(key, pair.value));
  }
  for (const [path, file] of left) {
    const at = pairs.findLastIndex(
      ({ value }) => isMap(value) && areaOf(String(value.get("$ref"))) === areaOf(file),
    );
    const value = document.createNode({ $ref: file });
    pairs.splice(at === -1 ? pairs.length : at + 1, 0, new Pair(new Scalar(path), value));
  }
  return pairs;
}

function areaOf(file: string): string | undefined {
  return file.split("/")[1];
}

/** vendor-index.yaml. */
export function renderIndex(tree: Tree, { before, index }: Draft, write: Write): void {
  if (isEqual(index, before.index)) return;
  const text = tree.get(INDEX_FILE);
  const document = text === undefined ? createYaml({}) : parseYaml(INDEX_FILE, text);
  const { site, guides, operations, schemas } = index;
  reconcile(document, {
    ...(site !== undefined && { site }),
    ...(guides.length > 0 && { guides: guides.map(toFields) }),
    operations: operations.map(toFields),
    schemas: schemas.map(toFields),
  });
  write(INDEX_FILE, document);
}

function toFields(entry: IndexEntry): Fields {
  return { ...entry };
}

const LOCK_COMMENT = ` Written by \`pnpm intake adopt\` and \`traffic\`: which state of which page the spec was made true by, what is documented by that, and what was seen in traffic.`;

/** vendor.lock.yaml. */
export function renderLock(tree: Tree, { before, lock }: Draft, write: Write): void {
  if (isEqual(lock, before.lock)) return;
  const text = tree.get(LOCK_FILE);
  const document = text === undefined ? createYaml({}) : parseYaml(LOCK_FILE, text);
  document.commentBefore ??= LOCK_COMMENT;
  const { pages, schemas, observed, examples } = lock;
  const isEmpty = Object.keys(pages).length + Object.keys(schemas).length === 0;
  reconcile(document, {
    ...(!isEmpty && { pages, schemas }),
    ...(Object.keys(observed).length > 0 && { observed }),
    ...(Object.keys(examples).length > 0 && { examples }),
  });
  write(LOCK_FILE, document);
}
