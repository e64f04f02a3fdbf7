import { relative } from "node:path";
import {
  escapePointerFragment,
  type Document as File,
  getLineColLocation,
  type LocationObject,
  type Source,
} from "@redocly/openapi-core";

/** Says where a node of the document, or one of its entries, stands: `file:line:column`. */
export type Locate = (node: object, entry?: string) => string;

interface Place {
  readonly source: Source;
  readonly pointer: string;
}

/**
 * Remembers where every object of the files stands. Bundling moves objects into one document but keeps their identity,
 * so that their places are known afterwards.
 */
export function indexNodes(files: readonly File[]): Locate {
  const places = new Map<object, Place>();
  for (const { source, parsed } of files) indexNode(parsed, { source, pointer: "#/" }, places);
  return (node, entry) => {
    const place = places.get(node);
    if (place === undefined) throw new TypeError("This node was in no file.");
    return toLocation(entry === undefined ? place : child(place, entry));
  };
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
