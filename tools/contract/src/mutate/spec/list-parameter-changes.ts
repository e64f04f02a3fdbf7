import { otherType } from "./other-type.ts";
import type { Place, SpecChange } from "./spec-mutant.ts";

export interface Parameter {
  readonly name?: string;
  readonly in?: string;
  readonly required?: boolean;
  readonly schema?: { readonly type?: string };
}

/** What can be wrong with a parameter of an operation. */
export function listParameterChanges(
  place: Place,
  operation: string,
  path: readonly unknown[],
  { name, in: where, required, schema }: Parameter,
): SpecChange[] {
  // A shared one is a file of its own.
  if (name === undefined) return [];
  const what = `${operation} ${where}.${name}`;
  const { type } = schema ?? {};
  const changes: (SpecChange | undefined)[] = [
    {
      ...place,
      sort: "parameter renamed",
      what,
      change: (it) => it.setIn([...path, "name"], `${name}X`),
    },
    required === true
      ? {
          ...place,
          sort: "parameter no longer required",
          what,
          change: (it) => it.deleteIn([...path, "required"]),
        }
      : undefined,
    type === undefined
      ? undefined
      : {
          ...place,
          sort: "parameter's type changed",
          what,
          change: (it) => it.setIn([...path, "schema", "type"], otherType(type)),
        },
  ];
  return changes.filter((it) => it !== undefined);
}
