import type { Facts, Owner } from "../../spec/facts.ts";
import { toName } from "../../spec/reference.ts";

/** What a spec says of a thing, in a few words: `array of Case, required`. */
export function describeFact(owner: Owner, at: readonly string[], facts: Facts): string {
  const get = (...more: string[]) =>
    facts.get([owner.kind, owner.name, ...at, ...more].join("\0"))?.value;
  const words = [describeType(get), get("required") === true ? "required" : ""];
  const properties = countProperties(owner, at, facts);
  if (properties > 0) words.push(properties === 1 ? "1 property" : `${properties} properties`);
  const method = at.length === 0 ? get("method") : undefined;
  if (method !== undefined) words.push(`${method} ${get("path")}`);
  return words.filter((word) => word !== "").join(", ");
}

function describeType(get: (...more: string[]) => unknown): string {
  const reference = get("$ref");
  if (typeof reference === "string") return toName(reference as never);
  const type = [get("type") ?? []].flat().join(" or ");
  const format = get("format");
  if (type === "array") {
    const item = get("items", "$ref");
    const items = typeof item === "string" ? toName(item as never) : get("items", "type");
    return items === undefined ? "array" : `array of ${items}`;
  }
  const values = get("enum");
  const list = Array.isArray(values) ? ` of ${values.join(", ")}` : "";
  return `${format === undefined ? type : `${type} (${format})`}${list}`;
}

function countProperties(owner: Owner, at: readonly string[], facts: Facts): number {
  const prefix = [owner.kind, owner.name, ...at, "properties", ""].join("\0");
  return [...facts].filter(
    ([key, { at: place }]) => key.startsWith(prefix) && place.length === at.length + 2,
  ).length;
}
