import { posix } from "node:path";
import { type Fields, fieldsOf, isFields, listOf, omit } from "@cash-in/description/json";
import { INDEX_FILE, LOCK_FILE, ROOT_FILE, type Tree } from "@cash-in/description/tree";
import { parseYaml, toPlain } from "@cash-in/description/yaml-file";
import { Problem } from "@cash-in/workbench/problem";
import { pageIdOf } from "../pages/page-id.ts";
import {
  type Component,
  METHODS,
  type Method,
  type SpecModel,
  type SpecOperation,
} from "./model.ts";
import { type Key, keyOfFile, listReferences, mapReferences, toKey } from "./reference.ts";
import { readVendorIndex } from "./vendor-index.ts";
import { readLock } from "./vendor-lock.ts";

/** A spec: the text of its files, and what they say together. */
export interface Spec {
  readonly tree: Tree;
  readonly model: SpecModel;
}

/** Reads a spec tree. Throws where a reference dangles or an operation lacks what identifies it. */
export function readSpec(tree: Tree): Spec {
  const plain = new Map(
    [...tree].map(([path, text]) => [path, fieldsOf(toPlain(path, parseYaml(path, text)))]),
  );
  const root = plain.get(ROOT_FILE) ?? {};
  const index = readVendorIndex(plain.get(INDEX_FILE));
  const components = readComponents(plain);
  const pages = new Map(index.operations.map(({ operationId, page }) => [operationId, page]));
  const operations = Object.entries(fieldsOf(root.paths)).flatMap(([path, item]) =>
    readPathItem(plain, path, item).map((operation) => ({
      ...operation,
      pageId: operation.pageId ?? pageIdOf(pages.get(operation.operationId) ?? ""),
    })),
  );
  checkUnique(operations);
  checkReferences(operations, components);
  const lock = readLock(plain.get(LOCK_FILE));
  return {
    tree,
    model: { root: omit(root, ["paths"]), operations, components, index, lock },
  };
}

function readComponents(plain: ReadonlyMap<string, Fields>): Map<Key, Component> {
  const components = new Map<Key, Component>();
  for (const [file, value] of plain) {
    const key = keyOfFile(file);
    if (key === undefined) continue;
    const other = components.get(key);
    if (other) throw new Problem(`${file} and ${other.file} have one name. Rename one of them.`);
    components.set(key, { key, file, value: toKeys(file, value) });
  }
  return components;
}

function readPathItem(
  plain: ReadonlyMap<string, Fields>,
  path: string,
  item: unknown,
): SpecOperation[] {
  const { $ref } = fieldsOf(item);
  if (typeof $ref !== "string") {
    throw new Problem(
      `${ROOT_FILE}: ${path} refers to no file. Write $ref: areas/<area>/paths/<noun>.yaml.`,
    );
  }
  const file = posix.normalize($ref);
  const methods = plain.get(file);
  if (!methods)
    throw new Problem(
      `${ROOT_FILE}: ${path} refers to ${$ref}, which is not there. Correct the $ref.`,
    );
  return Object.entries(methods).map(([method, value]) => {
    if (!isMethod(method) || !isFields(value)) {
      throw new Problem(
        `${file}: ${method} is no method. Move it into the operations of the file.`,
      );
    }
    return toOperation(file, path, method, value);
  });
}

function toOperation(file: string, path: string, method: Method, value: Fields): SpecOperation {
  const { operationId, externalDocs } = value;
  if (typeof operationId !== "string") {
    throw new Problem(`${file}: ${method} has no operationId. Add one, verbNoun.`);
  }
  const { url } = fieldsOf(externalDocs);
  const pageId = typeof url === "string" ? pageIdOf(url) : undefined;
  const area = String(listOf(value.tags)[0] ?? file.split("/")[1]);
  return { operationId, pageId, method, path, file, area, value: toKeys(file, value) };
}

function toKeys(file: string, value: Fields): Fields {
  return fieldsOf(mapReferences(value, (ref) => toKey(file, ref)));
}

function isMethod(word: string): word is Method {
  return METHODS.some((method) => method === word);
}

function checkUnique(operations: readonly SpecOperation[]): void {
  const seen = new Map<string, string>();
  for (const { operationId, file } of operations) {
    const other = seen.get(operationId);
    if (other)
      throw new Problem(`${file}: ${operationId} stands in ${other}, too. Rename one of the two.`);
    seen.set(operationId, file);
  }
}

function checkReferences(
  operations: readonly SpecOperation[],
  components: ReadonlyMap<Key, Component>,
): void {
  for (const { file, value } of [...operations, ...components.values()]) {
    const missing = listReferences(value).find((key) => !components.has(key));
    if (missing)
      throw new Problem(`${file} refers to ${missing}, which is not there. Correct the $ref.`);
  }
}
