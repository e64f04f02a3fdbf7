import type { Diff } from "./diff.ts";
import { formatPlace } from "./format-place.ts";

/** A difference for other programs. */
export function renderJson({ differences, decisions, exceptions }: Diff): string {
  const list = differences.map(({ owner, at, kind, spec, page, pages, detail }) => ({
    [owner.kind]: owner.name,
    place: formatPlace(at),
    at,
    kind,
    spec,
    page,
    detail,
    pages,
  }));
  return `${JSON.stringify({ differences: list, decisions, exceptions }, null, 2)}\n`;
}
