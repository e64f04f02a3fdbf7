import { below, isMap, listOf, ownValue } from "../../text/data.ts";
import type { Repair } from "./repair.ts";

/** A key that the site's product gives to what it keeps: 26 digits and letters. */
const PRODUCT_KEY = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

/** `required` is a list of names of properties, each once. */
export const fixRequired: Repair = (schema, given, at, { report }) => {
  const { required, ...rest } = schema;
  if (required === undefined) return schema;
  const place = below(at, "required");
  if (!Array.isArray(required)) {
    report(
      "doubtful",
      "required-is-no-list",
      place,
      "What is required is no list of names; nothing was read as required.",
    );
    return rest;
  }
  // A flattened reference is listed by its key; its properties stand for themselves.
  const folded = Object.keys(isMap(given["x-apidog-refs"]) ? given["x-apidog-refs"] : {});
  const isProperty = (name: string) => ownValue(rest.properties, name) !== undefined;
  const composed = rest.allOf ?? rest.anyOf ?? rest.oneOf ?? rest.if;
  const names = listOf(required).filter(
    (name): name is string => typeof name === "string" && !folded.includes(name),
  );
  const kept = [...new Set(names)].filter((name) => {
    if (isProperty(name) || !PRODUCT_KEY.test(name)) return true;
    const note = `"${name}" is a key of the site's product, no property; it was left out.`;
    report("dropped", "product-key-required", place, note);
    return false;
  });
  if (kept.length === 0) return rest;
  const unknown = composed === undefined ? kept.filter((name) => !isProperty(name)) : [];
  for (const name of unknown) {
    report(
      "doubtful",
      "required-without-property",
      place,
      `"${name}" is required, but is no property; its type is unknown.`,
    );
  }
  if (unknown.length === 0) return { ...rest, required: kept };
  // A property of any type: else no example and no type would have what every request must.
  const added = Object.fromEntries(unknown.map((name) => [name, {}]));
  const properties = { ...(isMap(rest.properties) ? rest.properties : {}), ...added };
  return { ...rest, properties, required: kept };
};
