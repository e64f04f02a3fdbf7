import { isFile, type Value } from "../model/value.ts";
import { Name } from "./name.ts";
import { toLiteral } from "./to-literal.ts";
import { toPropertyName } from "./to-property-name.ts";

const width = 94;

/** What can be printed: values, and names of the code among them. */
export type Printable =
  | Value
  | Name
  | readonly Printable[]
  | { readonly [name: string]: Printable };

/** A value as TypeScript source: on one line where it fits, else one line for each of its parts. */
export function printValue(value: Printable, indent = "", before = 0): string {
  const inline = printInline(value);
  if (typeof value !== "object" || value === null) return inline;
  if (value instanceof Name || isFile(value)) return inline;
  // A comma or a bracket may follow.
  if (indent.length + before + inline.length + 2 <= width) return inline;
  const deeper = `${indent}  `;
  const [open, close, parts] = Array.isArray(value)
    ? ["[", "]", value.map((item) => printValue(item, deeper))]
    : ["{", "}", Object.entries(value).map(([name, item]) => printProperty(name, item, deeper))];
  return [open, ...parts.map((part) => `${deeper}${part},`), `${indent}${close}`].join("\n");
}

function printProperty(name: string, value: Printable, indent: string): string {
  const key = `${toPropertyName(name)}: `;
  return `${key}${printValue(value, indent, key.length)}`;
}

function printInline(value: Printable): string {
  if (typeof value === "string") return toLiteral(value);
  if (typeof value !== "object" || value === null) return String(value);
  if (value instanceof Name) return value.text;
  if (isFile(value)) return `new Blob([${toLiteral(value.$file)}])`;
  if (Array.isArray(value)) return `[${value.map(printInline).join(", ")}]`;
  const properties = Object.entries(value).map(
    ([name, item]) => `${toPropertyName(name)}: ${printInline(item)}`,
  );
  return properties.length === 0 ? "{}" : `{ ${properties.join(", ")} }`;
}
