import { isSchema, type Schema } from "../../check/schema.ts";
import type { Random } from "./random.ts";

/** Makes a value, mostly of the types that a schema names, and not often one that fits it. */
export function makeValue(random: Random, schema: unknown, depth = 0): unknown {
  if (!isSchema(schema) || random.chance(0.05)) return makeAny(random, depth);
  const parts = [schema.allOf, schema.anyOf, schema.oneOf].flat().filter(isSchema);
  if (parts.length > 0 && schema.properties === undefined) {
    return makeValue(random, random.pick(parts), depth + 1);
  }
  if (Array.isArray(schema.enum) && random.chance(0.8)) return random.pick(schema.enum);
  const type = [schema.type ?? (schema.properties ? "object" : "any")].flat();
  return makeOfType(random, String(random.pick(type)), schema, depth);
}

function makeOfType(random: Random, type: string, schema: Schema, depth: number): unknown {
  if (type === "object" && depth < 6) {
    const properties = Object.entries(isSchema(schema.properties) ? schema.properties : {});
    const kept = properties.filter(() => random.chance(0.7));
    const entries = kept.map(([name, it]) => [name, makeValue(random, it, depth + 1)] as const);
    return Object.fromEntries(
      random.chance(0.1) ? [...entries, [random.text(5), random.text(3)] as const] : entries,
    );
  }
  if (type === "array" && depth < 6) {
    return Array.from({ length: random.below(4) }, () =>
      makeValue(random, schema.items, depth + 1),
    );
  }
  if (type === "integer") return random.below(1_000_000) - 1_000;
  if (type === "number") return random.below(1_000_000) / 100;
  if (type === "boolean") return random.chance(0.5);
  if (type === "string") return random.text(random.below(20));
  return makeAny(random, depth);
}

function makeAny(random: Random, depth: number): unknown {
  const simple = [null, true, false, 0, "", -1.5, random.text(4)];
  if (depth > 3 || random.chance(0.7)) return random.pick(simple);
  const inner = () => makeAny(random, depth + 1);
  return random.chance(0.5) ? [inner(), inner()] : { [random.text(4)]: inner() };
}
