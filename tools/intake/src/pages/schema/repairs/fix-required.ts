import { below, isMap, listOf, ownValue } from "../../text/data.ts";
import type { Repair } from "./repair.ts";

/** `required` is a list of names, each once. */
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
  const names = listOf(required).filter(
    (name): name is string => typeof name === "string" && !folded.includes(name),
  );
  const unique = [...new Set(names)];
  const composed = rest.allOf ?? rest.anyOf ?? rest.oneOf ?? rest.if;
  if (composed === undefined) {
    for (const name of unique) {
      if (ownValue(rest.properties, name) !== undefined) continue;
      report(
        "doubtful",
        "required-without-property",
        place,
        `"${name}" is required, but is no property; its type is unknown.`,
      );
    }
  }
  return unique.length === 0 ? rest : { ...rest, required: unique };
};
