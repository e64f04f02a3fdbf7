import { type Fields, fieldsOf, omit } from "@cash-in/description/json";
import type { Evidence } from "@cash-in/description/vocabulary";
import type { Body } from "../read-har.ts";
import { addValue, createShape, type Shape } from "../shape.ts";
import { contradict, type LearnContext, leaveOut, markObserved, type Spot } from "./context.ts";
import { describeShape } from "./describe-shape.ts";
import { learnSchema } from "./learn-schema.ts";

export const JSON_TYPE = "application/json";

/** What the JSON bodies among some were seen to be; nothing where none was JSON. */
export function shapeOf(bodies: readonly Body[]): Shape | undefined {
  const values = bodies.filter(({ kind }) => kind === "json");
  if (values.length === 0) return undefined;
  const shape = createShape();
  for (const { value } of values) addValue(shape, value);
  return shape;
}

/** The content of a request or an answer after a body was seen. */
export function learnContent(
  content: Fields,
  shape: Shape,
  word: Evidence,
  spot: Spot,
  context: LearnContext,
): Fields {
  const media = content[JSON_TYPE];
  if (media === undefined && word === "documented") {
    const others = Object.keys(content).join(", ") || "no body";
    contradict(context, spot.place, `was JSON, and the documentation has ${others}.`);
    return content;
  }
  if (media === undefined && Object.keys(content).length > 0) {
    leaveOut(context, spot.place, `was JSON, and the spec has ${Object.keys(content).join(", ")}.`);
    return content;
  }
  const { schema } = fieldsOf(media);
  const learned = schema
    ? learnSchema(fieldsOf(schema), shape, word, spot, context)
    : describeShape(shape, spot, context);
  if (learned === undefined) return content;
  // What a reference leads to speaks for itself; what stands in place has no file to do so.
  const said = "$ref" in learned ? omit(learned, ["x-evidence"]) : markObserved(learned);
  const isSame = word === "documented" && schema !== undefined;
  return { ...content, [JSON_TYPE]: { ...fieldsOf(media), schema: isSame ? learned : said } };
}
