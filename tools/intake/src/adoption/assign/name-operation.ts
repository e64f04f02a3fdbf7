import { toCamelCase } from "../../text/words.ts";
import { type Names, takeOperationId } from "../names.ts";
import { isUsableName } from "../reading/name-schemas.ts";
import type { Note } from "../reading/note.ts";
import type { ReadOperation } from "../reading/reading.ts";

/**
 * The operationId of a new operation: the page's own where it can be a name, which is told where it cannot; else made
 * of method and path.
 */
export function nameOperation(
  { operationId, method, path, source }: ReadOperation,
  names: Names,
): { operationId: string; notes: Note[] } {
  const own = operationId === undefined ? "" : toCamelCase(operationId);
  const made = toCamelCase(`${method} ${path.replaceAll(/\{([^{}]*)\}/g, " by $1 ")}`);
  const [wanted = `${method}Operation`] = [own, made].filter(isUsableName);
  const taken = takeOperationId(wanted, names);
  if (operationId === undefined || taken === own) return { operationId: taken, notes: [] };
  const text = `The page calls it ${JSON.stringify(shorten(operationId))}, which can be no name of a function here or is taken.`;
  const note: Note = { kind: "renamed", page: source.address, place: taken, text };
  return { operationId: taken, notes: [note] };
}

function shorten(name: string): string {
  return name.length > 80 ? `${name.slice(0, 80)}…` : name;
}
