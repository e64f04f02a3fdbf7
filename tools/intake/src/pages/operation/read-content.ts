import type { Context } from "../context.ts";
import type { JsonSchema, PageMedia } from "../page.ts";
import { parsed } from "../schema/coerce.ts";
import { convertAndCheck } from "../schema/convert-schema.ts";
import { below, type Data, type DataMap, entriesOf, isExtension, isMap } from "../text/data.ts";
import { resolve } from "./resolve.ts";

const SHORT: Readonly<Record<string, string>> = {
  json: "application/json",
  xml: "application/xml",
  text: "text/plain",
  html: "text/html",
  form: "application/x-www-form-urlencoded",
};

/** What a body consists of, by media type. */
export function readContent(
  content: Data | undefined,
  at: string,
  context: Context,
): Record<string, PageMedia> {
  const read = new Map<string, PageMedia>();
  for (const [type, media] of entriesOf(content)) {
    const place = below(at, type);
    const name = readType(type, place, context);
    if (name === undefined) continue;
    if (read.has(name)) {
      context.report(
        "dropped",
        "media-type-repeats",
        place,
        "The media type stands twice; the first was kept.",
      );
    } else read.set(name, readMedia(media, place, context));
  }
  return Object.fromEntries(read);
}

function readType(type: string, at: string, { report }: Context): string | undefined {
  const name = type.trim().toLowerCase();
  if (/^[\w.+*-]+\/[\w.+*-]+(\s*;.*)?$/.test(name)) return name;
  const meant = SHORT[name];
  report(
    meant === undefined ? "dropped" : "repaired",
    "media-type-invalid",
    at,
    `"${type.slice(0, 60)}" is no media type; ${meant === undefined ? "what stands under it was left out" : `it was read as ${meant}`}.`,
  );
  return meant;
}

function readMedia(given: Data, at: string, context: Context): PageMedia {
  const media: DataMap = isMap(given) ? given : {};
  const schema =
    media.schema === undefined
      ? undefined
      : convertAndCheck(media.schema, below(at, "schema"), context);
  reportEncoding(media, at, context);
  const example = readMediaExample(media, schema, at, context);
  return {
    ...(schema === undefined ? {} : { schema }),
    ...(example === undefined ? {} : { example: example.value }),
  };
}

/** How the parts of a form are sent. */
function reportEncoding({ encoding }: DataMap, at: string, { report }: Context): void {
  const parts = entriesOf(encoding).flatMap(([name, part]) => {
    const said = entriesOf(part).filter(([key]) => !isExtension(key));
    return said.map(([key, value]) => `${name} has ${key} ${JSON.stringify(value)}`);
  });
  if (parts.length === 0) return;
  const note = `How the parts of a form are sent is not kept: ${parts.join(", ").slice(0, 300)}.`;
  report("dropped", "form-encoding", below(at, "encoding"), note);
}

interface Example {
  readonly value: unknown;
  readonly at: string;
}

/** The first example that fits. The others are looked at as well: an example that contradicts is reported. */
function readMediaExample(
  media: DataMap,
  schema: JsonSchema | undefined,
  at: string,
  context: Context,
): Example | undefined {
  const own = listExamples(media, at, context);
  const fitting = own.flatMap((example) => fitExample(example, schema, context));
  const told = Array.isArray(schema?.examples) ? schema.examples : [];
  return fitting[0] ?? told.map((value) => ({ value, at }))[0];
}

/** `example`, and `examples` as a map or a list. */
export function listExamples(holder: DataMap, at: string, context: Context): Example[] {
  const { example, examples } = holder;
  const entries = Array.isArray(examples)
    ? examples.map((one, index): [string, Data] => [String(index), one])
    : entriesOf(examples);
  const single = example === undefined ? [] : [{ value: example, at: below(at, "example") }];
  return [
    ...single,
    ...entries.flatMap(([key, one]) => readEntry(one, below(at, "examples", key), context)),
  ];
}

function readEntry(given: Data, at: string, context: Context): Example[] {
  if (!isMap(given)) return [{ value: given, at }];
  if (typeof given.externalValue === "string") {
    context.report(
      "dropped",
      "remote-example",
      at,
      "The example stands elsewhere and is not fetched.",
    );
    return [];
  }
  const one = typeof given.$ref === "string" ? resolve(given, at, context) : given;
  if (one === undefined) return [];
  return [{ value: Object.hasOwn(one, "value") ? one.value : one, at }];
}

/** The example as it fits the schema. A text of JSON is what it says. */
function fitExample(
  example: Example,
  schema: JsonSchema | undefined,
  { check, report }: Context,
): Example[] {
  if (schema === undefined) return [example];
  const fault = check(schema, example.value);
  if (fault === undefined) return [example];
  const isText = typeof example.value === "string";
  for (const value of isText ? parsed(example.value) : []) {
    if (check(schema, value) !== undefined) continue;
    report(
      "repaired",
      "example-is-json-text",
      example.at,
      "The example is a text of JSON; what it says was read.",
    );
    return [{ ...example, value }];
  }
  const kind =
    isText && parsed(example.value).length === 0
      ? "example-is-no-json"
      : "example-contradicts-schema";
  report(
    "dropped",
    kind,
    example.at,
    `The example ${fault}; the schema was believed and the example left out.`,
  );
  return [];
}
