import { type Fields, fieldsOf, listOf } from "../../spec/json.ts";
import type { SpecModel } from "../../spec/model.ts";
import type { Draft } from "../draft.ts";
import { foldPath } from "../reading/join-operations.ts";
import type { AddNote } from "../reading/note.ts";
import { listPlaceholders } from "../reading/read-operation.ts";
import type { ReadOperation } from "../reading/reading.ts";

/**
 * `/a/{id}` and `/a/{number}` are one path, of which one file can tell one name: that of the page that comes first, or that the spec has.
 * The names do not travel, so nothing is lost.
 */
export function unifyReads(
  adopted: ReadonlyMap<string, ReadOperation>,
  { operations }: SpecModel,
  note: AddNote,
): Map<string, ReadOperation> {
  // A path that the spec has already, as after an earlier adoption, goes before all others.
  const known = new Set(operations.map(({ path }) => path));
  const paths = [...adopted.values()].map(({ path }) => path);
  const leaders = new Map<string, string>();
  for (const path of [...paths.filter((it) => known.has(it)), ...paths]) {
    if (!leaders.has(foldPath(path))) leaders.set(foldPath(path), path);
  }
  return new Map(
    [...adopted].map(([operationId, read]) => {
      const leader = leaders.get(foldPath(read.path)) ?? read.path;
      if (leader === read.path) return [operationId, read];
      note({
        kind: "renamed",
        page: read.source.address,
        place: operationId,
        text: `The page writes ${read.path}, which is ${leader}; the names of the placeholders are those of the other page.`,
      });
      const parameters = read.parameters.map((it) => rename(it, read.path, leader));
      return [operationId, { ...read, path: leader, parameters }];
    }),
  );
}

/** Operations that were not adopted follow the names of one that was, where their path is the same. */
export function unifyOthers(
  { operations }: Draft,
  adopted: ReadonlyMap<string, ReadOperation>,
): void {
  const leaders = new Map([...adopted.values()].map(({ path }) => [foldPath(path), path]));
  for (const operation of operations) {
    const leader = leaders.get(foldPath(operation.path));
    if (leader === undefined || leader === operation.path) continue;
    const parameters = listOf(operation.value.parameters).map((it) =>
      rename(fieldsOf(it) as Fields & { name: string; in: string }, operation.path, leader),
    );
    operation.value = { ...operation.value, ...(parameters.length > 0 && { parameters }) };
    operation.path = leader;
  }
}

function rename<T extends { readonly name: string; readonly in: string }>(
  parameter: T,
  from: string,
  to: string,
): T {
  const at = parameter.in === "path" ? listPlaceholders(from).indexOf(parameter.name) : -1;
  return at === -1 ? parameter : { ...parameter, name: listPlaceholders(to)[at] ?? parameter.name };
}
