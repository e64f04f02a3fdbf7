import type { Reader } from "./parameters.ts";
import type { Texts } from "./read-text.ts";
import { anything, type Bundle } from "./schema.ts";
import { readSimple, type Style } from "./styles.ts";

/** How a parameter is written. */
export function toStyle({ parameter: { name }, style, explode, schema, json }: Reader): Style {
  // JSON is one text, whatever it holds.
  return { name, style, explode, schema: json ? anything : schema };
}

/** The texts of a header, or nothing where there is none. */
export function findHeader(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  reader: Reader,
  bundle: Bundle,
): Texts | undefined {
  const name = reader.parameter.name.toLowerCase();
  const [, value] = Object.entries(headers).find(([it]) => it.toLowerCase() === name) ?? [];
  if (value === undefined) return undefined;
  return readSimple([value].flat().join(", "), toStyle(reader), bundle, (it) => it);
}
