import { below, entriesOf, isMap, listOf } from "../../text/data.ts";
import type { Repair } from "./repair.ts";

/** `x-apidog-orders` says in which order the vendor shows the properties. A key of `x-apidog-refs` stands for those of a flattened reference. */
export const orderProperties: Repair = (schema, given, at, { tally }) => {
  const orders = listOf(given["x-apidog-orders"]);
  if (orders.length === 0 || !isMap(schema.properties)) return schema;
  const properties = new Map(entriesOf(schema.properties));
  const folded = listOf(given["x-apidog-ignore-properties"]);
  const keys = new Set(Object.keys(isMap(given["x-apidog-refs"]) ? given["x-apidog-refs"] : {}));
  const listed = orders.flatMap((name) => (keys.has(String(name)) ? folded : [name])).map(String);
  const names = [...new Set([...listed, ...properties.keys()])].filter((n) => properties.has(n));
  const written = [...properties.keys()];
  if (names.some((name, index) => name !== written[index])) {
    tally(
      "order-told-aside",
      below(at, "properties"),
      "The properties stand in another order than the vendor shows them in; they were put in that one.",
    );
  }
  return {
    ...schema,
    properties: Object.fromEntries(names.map((name) => [name, properties.get(name)])),
  };
};
