import { relative } from "node:path";
import {
  escapePointerFragment,
  type Document as File,
  getLineColLocation,
  type LocationObject,
  type Source,
} from "@redocly/openapi-core";

/** Says where a node of the document, or one of its entries, stands: `file:line:column`. */
type Locate = (node: object, entry?: string) => string;

/** The places of the nodes of all files. */
export interface Index {
  readonly locate: Locate;
  /** Copies a node with all that is below it. The copies stand where the originals stand. */
  readonly copy: <Node>(node: Node) => Node;
}

interface Place {
  readonly source: Source;
  readonly pointer: string;
}

/**
 * Remembers where every object of the files stands. Bundling moves objects into one document but keeps their identity,
 * so that their places are known afterwards. What was in no file is said to stand where the first file begins.
 */
export function indexNodes(files: readonly [File, ...File[]]): Index {
  const places = new Map<object, Place>();
  for (const { source, parsed } of files) indexNode(parsed, { source, pointer: "#/" }, places);
  const root: Place = { source: files[0].source, pointer: "#/" };
  return {
    locate: (node, entry) => {
      const place = places.get(node);
      if (place === undefined) return toLocation(root);
      return toLocation(entry === undefined ? place : child(place, entry));
    },
    copy: (node) => copyNode(node, places),
  };
}

function copyNode<Node>(node: Node, places: Map<object, Place>): Node {
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => [key, copyNode(value, places)]);
  const copy = Array.isArray(node)
    ? entries.map(([, value]) => value)
    : Object.fromEntries(entries);
  const place = places.get(node);
  if (place) places.set(copy, place);
  return copy;
}

/** A place as `file:line:column`, the file relative to the working directory. */
export function toLocation(place: LocationObject): string {
  const { source, start } = getLineColLocation(place);
  return `${toRelativePath(source.absoluteRef)}:${start.line}:${start.col}`;
}

/** A file's path, relative to the working directory, with slashes. */
export function toRelativePath(path: string): string {
  return relative(process.cwd(), path).replaceAll("\\", "/");
}

function indexNode(node: unknown, place: Place, places: Map<object, Place>): void {
  if (typeof node !== "object" || node === null || places.has(node)) return;
  places.set(node, place);
  for (const [key, value] of Object.entries(node)) indexNode(value, child(place, key), places);
}

function child({ source, pointer }: Place, key: string): Place {
  const separator = pointer.endsWith("/") ? "" : "/";
  return { source, pointer: `${pointer}${separator}${escapePointerFragment(key)}` };
}
