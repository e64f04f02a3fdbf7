import { isFields } from "@cash-in/description/json";

export type JsonType = "object" | "array" | "string" | "integer" | "number" | "boolean" | "null";
type Scalar = string | number | boolean;

/** What values at one place have been seen to be. It lives as long as the command runs. */
export interface Shape {
  readonly types: Set<JsonType>;
  /** How many objects there were, to know which properties were missing in some. */
  objects: number;
  readonly properties: Map<string, Shape>;
  /** How many of the objects had the property. */
  readonly counts: Map<string, number>;
  items: Shape | undefined;
  /** To compare with formats and bounds. Never written anywhere. */
  readonly scalars: Set<Scalar>;
}

/** Deeper than any answer that a person would read. */
const MAX_DEPTH = 40;
const MAX_SCALARS = 1000;

export function createShape(): Shape {
  return {
    types: new Set(),
    objects: 0,
    properties: new Map(),
    counts: new Map(),
    items: undefined,
    scalars: new Set(),
  };
}

/** Adds one value to what was seen. */
export function addValue(shape: Shape, value: unknown, depth = 0): Shape {
  shape.types.add(typeOfValue(value));
  if (Array.isArray(value) && depth < MAX_DEPTH) {
    for (const item of value) {
      shape.items ??= createShape();
      addValue(shape.items, item, depth + 1);
    }
  } else if (isFields(value) && depth < MAX_DEPTH) {
    shape.objects += 1;
    for (const [name, child] of Object.entries(value)) {
      const property = shape.properties.get(name) ?? createShape();
      shape.properties.set(name, addValue(property, child, depth + 1));
      shape.counts.set(name, (shape.counts.get(name) ?? 0) + 1);
    }
  } else if (isScalar(value) && shape.scalars.size < MAX_SCALARS) shape.scalars.add(value);
  return shape;
}

/** The types that were seen, null left out, and `integer` where there were other numbers as well. */
export function typesOf({ types }: Shape): JsonType[] {
  return [...types].filter(
    (type) => type !== "null" && !(type === "integer" && types.has("number")),
  );
}

/** One text for objects with the same properties, as the rows of a table are; nothing for all else. */
export function objectForm(shape: Shape | undefined): string | undefined {
  return shape && shape.objects > 0
    ? JSON.stringify([...shape.properties.keys()].sort())
    : undefined;
}

function typeOfValue(value: unknown): JsonType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  if (typeof value === "string" || typeof value === "boolean")
    return typeof value as "string" | "boolean";
  return "object";
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
