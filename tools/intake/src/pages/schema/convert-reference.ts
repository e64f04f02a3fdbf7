import { ANNOTATIONS } from "../../schemas/annotations.ts";
import { referenceTo } from "../../schemas/reference.ts";
import type { Context } from "../context.ts";
import type { JsonSchema } from "../page.ts";
import { below, type DataMap, decode, follow, isMap, isTrue, textOf } from "../text/data.ts";
import { convertPlain } from "./convert-plain.ts";
import { orNull } from "./repairs/take-nullable.ts";

const COMPONENT = /^#\/components\/schemas\/([^/]+)$/;

/** A `$ref` of a schema. Beside it stands what OpenAPI 3.0 ignores and 3.1 does not. */
export function convertReference(given: DataMap, at: string, context: Context): JsonSchema {
  const target = convertTarget(given.$ref, below(at, "$ref"), context);
  const { $ref: _, nullable, type, ...others } = given;
  if (type !== undefined) reportType(type, given.$ref, at, context);
  const siblings = convertPlain(others, at, context);
  if (Object.keys(siblings).length > 0) reportSiblings(siblings, at, context);
  const whole = { ...target, ...siblings };
  return isTrue(nullable) ? orNull(whole) : whole;
}

function convertTarget(reference: unknown, at: string, context: Context): JsonSchema {
  const text = textOf(reference);
  const name = text && componentName(text, context);
  if (name !== undefined && name !== "") return { $ref: referenceTo(name) };
  if (text === undefined || !text.startsWith("#")) {
    const shown =
      text === undefined
        ? "A reference is no text"
        : `"${text.slice(0, 100)}" leads out of the page`;
    context.report(
      "dropped",
      "remote-reference",
      at,
      `${shown} and is not followed; nothing is known of the value.`,
    );
    return {};
  }
  const found = follow(context.root, text);
  if (!isMap(found) || context.inlining.has(text)) {
    context.report(
      "dropped",
      "dangling-reference",
      at,
      `"${text.slice(0, 100)}" leads nowhere; nothing is known of the value.`,
    );
    return {};
  }
  context.report(
    "repaired",
    "deep-reference",
    at,
    "The reference leads into another part of the page; what stands there was written out.",
  );
  context.inlining.add(text);
  const schema = context.convert(found, at, context);
  context.inlining.delete(text);
  return schema;
}

/** The name as the vendor writes it: as it stands, or percent-encoded as a URI demands. */
function componentName(reference: string, { names, tally }: Context): string | undefined {
  const written = COMPONENT.exec(reference)?.[1];
  if (written === undefined) return undefined;
  const readings = [written, decode(written)].flatMap((one) => [
    one,
    one.replaceAll("~1", "/").replaceAll("~0", "~"),
  ]);
  const name = readings.find((one) => names.has(one));
  if (name !== undefined && name !== written) {
    tally(
      "encoded-reference",
      "",
      `A reference is written as a URI demands; it was read as the schema's name "${name}".`,
    );
  }
  return name;
}

function reportSiblings(siblings: JsonSchema, at: string, { report, tally }: Context): void {
  const keys = Object.keys(siblings);
  if (keys.every((key) => ANNOTATIONS.includes(key))) {
    tally(
      "reference-with-siblings",
      at,
      "Beside a $ref stands more, which OpenAPI 3.0 ignores; it was read as 3.1 does.",
    );
    return;
  }
  report(
    "doubtful",
    "reference-with-constraints",
    at,
    `Beside a $ref stands ${keys.join(", ")}, which OpenAPI 3.0 ignores and 3.1 adds; it was added.`,
  );
}

/** A type beside a reference says the same, or is left over from before the reference was put in. */
function reportType(type: unknown, reference: unknown, at: string, context: Context): void {
  const target = follow(context.root, String(reference));
  const same = isMap(target) && target.type === type;
  context.report(
    same ? "repaired" : "doubtful",
    "reference-with-type",
    below(at, "type"),
    "A type stands beside a $ref; that of the schema it leads to was read.",
  );
}
