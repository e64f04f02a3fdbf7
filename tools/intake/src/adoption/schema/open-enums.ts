import { type Fields, listOf } from "@cash-in/description/json";
import { mapSubschemas } from "../../schemas/map-subschemas.ts";

/** A schema whose lists of values are open: a list that no page has (any more) is what we know of it, and no more. */
export function openEnums(schema: Fields): Fields {
  const inner = mapSubschemas(schema, openEnums);
  const isText = [inner.type].flat().includes("string");
  const entries = Object.entries(inner).flatMap(([key, value]) => {
    if (key !== "enum") return [[key, value]];
    const texts = listOf(value).filter((it) => typeof it === "string" && it !== "");
    return isText && texts.length > 0 ? [["x-extensible-enum", texts]] : [];
  });
  return Object.fromEntries(entries);
}
