import type { PageException } from "../../src/adoption/report/list-exceptions.ts";
import type { PageFailure } from "../../src/pages/page.ts";
import { listPlaces, placesOf, type Source } from "./sources.ts";

/** What became of the pages. */
export interface Account {
  /** Pages of operations, and the places (method and path) that they describe. */
  readonly pages: number;
  readonly places: number;
  readonly operations: number;
  readonly exceptions: number;
  /** Pages whose operation is neither in the spec nor among the exceptions: the worst failure. */
  readonly lost: readonly string[];
  /** Operations of the spec that no page describes. */
  readonly invented: readonly string[];
}

/** Holds what went in against what came out. `document` is the bundled spec. */
export function accountFor(
  sources: readonly Source[],
  document: unknown,
  exceptions: readonly (PageException | PageFailure)[],
): Account {
  const excepted = new Set(exceptions.map((it) => ("page" in it ? it.page : it.address)));
  const described = sources
    .map((source) => ({ address: source.address, places: listPlaces(source) }))
    .filter(({ places, address }) => places.length > 0 || excepted.has(address));
  const operations = placesOf(document);
  const known = new Set(described.flatMap(({ places }) => places));
  return {
    pages: described.length,
    places: known.size,
    operations: operations.length,
    exceptions: excepted.size,
    lost: described.flatMap(({ address, places }) =>
      excepted.has(address) ? [] : places.filter((it) => !operations.includes(it)),
    ),
    invented: operations.filter((it) => !known.has(it)),
  };
}
