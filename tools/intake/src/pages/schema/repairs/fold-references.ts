import { below, entriesOf, follow, isMap, listOf, ownValue, textOf } from "../../text/data.ts";
import type { Repair } from "./repair.ts";

/**
 * `x-apidog-refs` tells of a reference that was flattened into properties, `x-apidog-ignore-properties` of which ones.
 * The properties stand there already; one that does not is taken from the schema that was flattened.
 */
export const foldReferences: Repair = (schema, given, at, context) => {
  const references = entriesOf(given["x-apidog-refs"]);
  const targets = references.flatMap(([, one]) => textOf(ownValue(one, "$ref")) ?? []);
  if (targets.length === 0) return schema;
  const place = below(at, "properties");
  context.tally(
    "flattened-reference",
    place,
    "A reference was flattened into properties; they were read where they stand.",
  );
  const properties = new Map(entriesOf(schema.properties));
  for (const name of listOf(given["x-apidog-ignore-properties"]).map(String)) {
    if (properties.has(name)) continue;
    for (const target of targets) {
      const found = ownValue(ownValue(follow(context.root, target), "properties"), name);
      if (!isMap(found)) continue;
      properties.set(name, context.convert(found, below(place, name), context) as never);
      context.report(
        "repaired",
        "flattened-property",
        below(place, name),
        "The property of a flattened reference is missing; it was taken from the schema.",
      );
      break;
    }
  }
  return properties.size === 0 ? schema : { ...schema, properties: Object.fromEntries(properties) };
};
