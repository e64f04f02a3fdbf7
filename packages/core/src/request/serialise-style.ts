import { serializeArrayParam, serializeObjectParam } from "../by-path/serialise.ts";
import type { Parameter } from "../operation.ts";
import { isRecord } from "../options/is-record.ts";
import { refuse } from "../options/refusal.ts";
import { serialiseScalar } from "./serialise-scalar.ts";

/** Writes a query parameter that takes a list or an object. openapi-fetch makes the text. */
export function serialiseStyle(value: unknown, { name, style, explode }: Parameter): string {
  const field = `query.${name}`;
  const encoded = encodeURIComponent(name);
  const isList = Array.isArray(value);
  if (!isList && !isRecord(value)) return `${encoded}=${serialiseScalar(value, field)}`;
  const items = isList ? [...value] : Object.entries(value).flat();
  // With an empty list the parameter, and so the filter, would be missing from the query.
  if (items.length === 0) refuse(field, "is empty; leave it out instead");
  const separator = isList && style && separators[style];
  for (const item of items) {
    serialiseScalar(item, field);
    if (separator && String(item).includes(separator)) {
      refuse(field, `may not hold "${separator}", which separates the items`);
    }
  }
  const options = { style: style ?? "form", explode: explode ?? style === undefined };
  return isList
    ? serializeArrayParam(encoded, value, options as Parameters<typeof serializeArrayParam>[2])
    : serializeObjectParam(encoded, encodeNames(value), {
        ...options,
        style: style === "deepObject" ? style : "form",
      });
}

// Some servers decode a list first and split it then. For them, encoding a separator inside an item does not help.
const separators: Partial<Record<string, string>> = { spaceDelimited: " ", pipeDelimited: "|" };

// openapi-fetch does not encode names. A name with "&" in it would add a parameter.
function encodeNames(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [encodeURIComponent(name), value]),
  );
}
