import type { TypeReference } from "../model/model.ts";
import { toLiteral } from "../text/to-literal.ts";

/** A type as TypeScript source, in a file that imports the schemas and `operations`. */
export function printType(type: TypeReference, operation: string): string {
  if ("plain" in type) return type.plain;
  if ("schema" in type) return type.list ? `${type.schema}[]` : type.schema;
  const [first = "", ...rest] = type.lookup;
  const start = `operations[${toLiteral(operation)}][${toLiteral(first)}]`;
  if (!type.optional) return start + rest.map(printKey).join("");
  // The step that may be absent is the first one of a body, and the last one of a list of parameters.
  return first === "parameters"
    ? `NonNullable<${start}${rest.map(printKey).join("")}>`
    : `NonNullable<${start}>${rest.map(printKey).join("")}`;
}

function printKey(key: string): string {
  return /^[1-9]\d*$/.test(key) ? `[${key}]` : `[${toLiteral(key)}]`;
}
