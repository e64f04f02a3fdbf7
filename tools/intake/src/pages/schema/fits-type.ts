import type { JsonSchema } from "../page.ts";
import { isMap } from "../text/data.ts";

/** Whether the value is of the schema's type; of several, of one. Where there is none, it is. */
export function fitsType(value: unknown, schema: JsonSchema): boolean {
  const types = [schema.type].flat().filter((type) => type !== undefined);
  return types.length === 0 || types.some((type) => isOfType(value, type));
}

function isOfType(value: unknown, type: unknown): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return isMap(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}
