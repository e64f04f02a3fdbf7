import { below, listOf, ownValue, textOf } from "../../text/data.ts";
import type { Repair } from "./repair.ts";

/** Names that the site's product keeps of the values of an enumeration. Of numbers they are all that tells them apart. */
export const reportNames: Repair = (schema, given, at, { report }) => {
  const named = listOf(given["x-apidog-enum"]).flatMap((entry) => {
    const value = String(ownValue(entry, "value"));
    const name = textOf(ownValue(entry, "name"));
    return name === undefined || name === value ? [] : [`${value} is ${name}`];
  });
  if (named.length > 0) {
    const note = `The names of values are not kept: ${named.join(", ").slice(0, 300)}.`;
    report("dropped", "enum-names", below(at, "x-apidog-enum"), note);
  }
  return schema;
};
