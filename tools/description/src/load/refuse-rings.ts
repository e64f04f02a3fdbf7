import { type BaseResolver, type Document as File, isRef } from "@redocly/openapi-core";
import type { Reference } from "../openapi.ts";
import { joinPointer, parsePointer } from "../pointer.ts";
import { SpecError } from "../spec-error.ts";
import { walkNodes } from "../walk-nodes.ts";
import { toLocation } from "./index-nodes.ts";

/** A value of a file, and the keys that lead to it. */
interface Place {
  readonly file: File;
  readonly keys: readonly string[];
  readonly value: unknown;
}

/**
 * Refuses references that lead back to themselves, directly or through others, in all files: nothing is at their end.
 * What cannot be found or read is not looked at here.
 */
export async function refuseRings(root: File, resolver: BaseResolver): Promise<void> {
  // Grows while it is gone through, by the files that references lead to.
  const files = new Set([root]);
  for (const file of files) {
    for (const place of listReferences(file)) await follow(place, [], { files, resolver });
  }
}

function listReferences(file: File): Place[] {
  const places: Place[] = [];
  const walk = (from: object, above: readonly string[]) =>
    walkNodes(from, (value, at) => {
      const keys = [...above, ...at];
      if (isRef(value)) places.push({ file, keys, value });
      // Redocly follows references in extensions, too.
      for (const [key, inner] of Object.entries(value)) {
        if (key.startsWith("x-")) walk(Object(inner), [...keys, key]);
      }
    });
  walk(Object(file.parsed), []);
  return places;
}

interface Reach {
  readonly files: Set<File>;
  readonly resolver: BaseResolver;
}

/** The end of a reference, or of the references that it leads to. */
async function follow(
  place: Place,
  before: readonly Place[],
  reach: Reach,
): Promise<Place | undefined> {
  const { file, value } = place;
  if (!isRef(value)) return place;
  if (before.some((it) => it.value === value)) throw createError(place, value);
  const way = [...before, place];
  const [address = "", pointer = ""] = value.$ref.split("#");
  const target = address === "" ? file : await read(file, address, reach);
  // `#name` is no pointer.
  if (target === undefined || !/^(\/|$)/.test(pointer)) return undefined;
  let found: Place | undefined = { file: target, keys: [], value: target.parsed };
  for (const key of parsePointer(pointer)) {
    if (key === "") continue;
    if (!Object.hasOwn(Object(found.value), key)) found = await follow(found, way, reach);
    if (found === undefined || !Object.hasOwn(Object(found.value), key)) return undefined;
    const inner: unknown = Object(found.value)[key];
    found = { file: found.file, keys: [...found.keys, key], value: inner };
  }
  return follow(found, way, reach);
}

async function read(
  { source }: File,
  address: string,
  { files, resolver }: Reach,
): Promise<File | undefined> {
  const file = await resolver.resolveDocument(source.absoluteRef, address).catch(() => undefined);
  if (file === undefined || file instanceof Error) return undefined;
  files.add(file);
  return file;
}

function createError({ file: { source }, keys }: Place, { $ref }: Reference): SpecError {
  const location = toLocation({ source, pointer: joinPointer("#", ...keys, "$ref") });
  const reason = `\`${$ref}\` leads back to itself, so that nothing is described.`;
  return new SpecError([{ location, reason, fix: "Describe here what it is to be." }]);
}
