import { otherType } from "./other-type.ts";
import { rename } from "./rename.ts";
import type { SpecChange } from "./spec-mutant.ts";

interface Schema {
  readonly "x-evidence": string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Property>>;
}

interface Property {
  readonly type?: string;
  readonly format?: string;
  readonly "x-evidence"?: string;
  readonly "x-extensible-enum"?: readonly string[];
}

/** What can be wrong with a schema in a file of its own. */
export function listSchemaChanges(file: string, node: unknown): SpecChange[] {
  const { required = [], properties = {}, "x-evidence": evidence } = node as Schema;
  // What several areas have in common is tested with one that has it.
  const area = file.startsWith("areas/") ? (file.split("/")[1] ?? "") : "invoices";
  const name = /(\w+)\.yaml$/.exec(file)?.[1];
  const isDocumented = evidence === "documented";
  const own = Object.entries(properties).flatMap(([property, it]) =>
    listPropertyChanges(
      { file, area, isDocumented: (it["x-evidence"] ?? evidence) === "documented" },
      `${name}.${property}`,
      property,
      it,
    ),
  );
  const dropped = required.map((it, index): SpecChange => {
    const change: SpecChange["change"] = (document) => document.deleteIn(["required", index]);
    const what = `${name}.${it}`;
    return { file, area, isDocumented, sort: "property no longer required", what, change };
  });
  return [...own, ...dropped];
}

function listPropertyChanges(
  place: Pick<SpecChange, "file" | "area" | "isDocumented">,
  what: string,
  property: string,
  { type, format, "x-extensible-enum": values }: Property,
): SpecChange[] {
  const at = ["properties", property];
  const changes: (SpecChange | undefined)[] = [
    {
      ...place,
      sort: "property renamed",
      what,
      change: (it) => rename(it, ["properties"], property, `${property}X`),
    },
    type === undefined
      ? undefined
      : {
          ...place,
          sort: "property's type changed",
          what,
          change: (it) => it.setIn([...at, "type"], otherType(type)),
        },
    format === undefined
      ? undefined
      : {
          ...place,
          sort: "format changed",
          what,
          change: (it) => it.setIn([...at, "format"], format === "uuid" ? "date" : "uuid"),
        },
    values === undefined
      ? undefined
      : {
          ...place,
          sort: "known value changed",
          what,
          change: (it) => it.setIn([...at, "x-extensible-enum", 0], `${values[0]}X`),
        },
  ];
  return changes.filter((it) => it !== undefined);
}
