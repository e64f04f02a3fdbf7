import type { Node } from "./document.ts";

/**
 * The nodes of a schema by place, up to the schemas that it names: `""` is the schema itself, `` `Name` `` a property,
 * `` an item of `Rows` `` what a list holds.
 */
export function listNodes(schema: unknown, label = ""): Map<string, Node> {
  const nodes = new Map<string, Node>();
  const visit = (node: unknown, place: string): void => {
    if (typeof node !== "object" || node === null) return;
    const { properties, items, prefixItems, additionalProperties } = node as Node;
    nodes.set(place, normalise(node as Node));
    for (const [name, it] of Object.entries(Object(properties))) visit(it, toProperty(place, name));
    for (const it of [items, prefixItems].flat()) visit(it, `an item${of(place)}`);
    if (properties === undefined) visit(additionalProperties, `other properties${of(place)}`);
    for (const key of ["allOf", "anyOf", "oneOf"]) {
      const parts = ((node as Node)[key] ?? []) as Node[];
      parts.forEach((it, index) => {
        visit(it, `part ${index + 1}${of(place)}`);
      });
    }
  };
  visit(schema, label);
  return nodes;
}

function of(place: string): string {
  return place && ` of ${place}`;
}

function toProperty(parent: string, name: string): string {
  return parent.endsWith("`") ? `${parent.slice(0, -1)}.${name}\`` : `\`${name}\``;
}

// What types cannot tell apart: whole numbers, and what the others of an object with named properties hold.
function normalise(node: Node): Node {
  const { type, properties, additionalProperties, uniqueItems, ...rest } = node;
  const others = properties !== undefined && typeof additionalProperties === "object";
  return {
    ...rest,
    ...([type].flat().includes("integer") && { whole: true }),
    ...(uniqueItems === true && { uniqueItems }),
    ...(others && { "other properties": additionalProperties }),
  };
}
