import { type Fields, orderFields } from "@cash-in/description/json";
import { takeSchemaName } from "../../adoption/names.ts";
import { ORDER } from "../../adoption/schema/keep-ours.ts";
import type { Key } from "../../spec/reference.ts";
import { describeName } from "../../text/describe.ts";
import { toSingular } from "../../text/words.ts";
import { type Shape, typesOf } from "../shape.ts";
import { type LearnContext, leaveOut, type Spot } from "./context.ts";

const OURS = "Seen in traffic; what the documentation calls it is not known.";

/** A schema for what was seen where the spec has none. Nothing where only null was seen, or things without one type. */
export function describeShape(shape: Shape, spot: Spot, context: LearnContext): Fields | undefined {
  const types = typesOf(shape);
  const [only, ...others] = types;
  if (only === undefined) {
    leaveOut(context, spot.place, "was only null, so its type is not known.");
    return undefined;
  }
  if (others.length > 0 && types.some((type) => type === "object" || type === "array")) {
    leaveOut(context, spot.place, `was ${types.join(" and ")}. Describe it by hand.`);
    return undefined;
  }
  const isNull = shape.types.has("null");
  if (only === "object") {
    const schema = { $ref: createObject(shape, spot, context) };
    return isNull ? { anyOf: [schema, { type: "null" }] } : schema;
  }
  const list = isNull ? [...types, "null"] : types;
  const [name = "Value"] = spot.names;
  return orderFields(
    {
      type: list.length === 1 ? only : list,
      description: describeName(name),
      ...(only === "array" && { items: describeItems(shape, spot, context) }),
    },
    ORDER,
  );
}

function describeItems(shape: Shape, spot: Spot, context: LearnContext): Fields {
  const { items } = shape;
  if (items === undefined) return {};
  const [name = "Value"] = spot.names;
  const inner = { ...spot, names: [toSingular(name)], place: `${spot.place}[]` };
  const { description: _description, ...schema } = describeShape(items, inner, context) ?? {};
  return schema;
}

/** Gives an object a file of its own, open: other objects may have more. */
function createObject(shape: Shape, { names, owner }: Spot, context: LearnContext): Key {
  const [name = "Value"] = names;
  const key: Key = `schemas/${takeSchemaName([...names, `${owner}${name}`], context.names)}`;
  context.draft.components.set(key, {
    key,
    file: undefined,
    value: {
      type: "object",
      "x-evidence": "observed",
      "x-ours": OURS,
      description: describeName(name),
      additionalProperties: true,
      properties: {},
    },
  });
  context.learnObject(key, shape, context);
  return key;
}
