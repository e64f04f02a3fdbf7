import type { Context } from "../context.ts";
import type { PageParameter, PageSecurity } from "../page.ts";
import { readDescription } from "../read-description.ts";
import { convertAndCheck } from "../schema/convert-schema.ts";
import { below, type Data, type DataMap, entriesOf, isTrue, listOf, textOf } from "../text/data.ts";
import { readHeader } from "./read-header.ts";
import { readParameterExample } from "./read-parameter-example.ts";
import { resolve } from "./resolve.ts";

const PLACES = ["path", "query", "header", "cookie"] as const;
const STYLES = [
  "matrix",
  "label",
  "form",
  "simple",
  "spaceDelimited",
  "pipeDelimited",
  "deepObject",
];

export interface Parameters {
  readonly parameters: PageParameter[];
  /** What headers among the parameters tell of the authorisation. */
  readonly security: PageSecurity[];
}

/** A list of parameters and its place. Those of the operation stand before those of the path. */
export interface ParameterList {
  readonly list: Data | undefined;
  readonly at: string;
}

export function readParameters(lists: readonly ParameterList[], context: Context): Parameters {
  const parameters = new Map<string, PageParameter>();
  const security: PageSecurity[] = [];
  for (const [level, { list, at }] of lists.entries()) {
    for (const [index, given] of listOf(list).entries()) {
      const place = below(at, index);
      const source = resolve(given, place, context);
      const parameter = source && readParameter(source, place, context);
      if (!parameter) continue;
      const meaning =
        parameter.in === "header" ? readHeader(parameter, place, context) : "parameter";
      if (typeof meaning !== "string") security.push(meaning);
      if (meaning !== "parameter") continue;
      const key = `${parameter.in} ${parameter.name}`;
      if (!parameters.has(key)) parameters.set(key, parameter);
      else if (level === 0) {
        const note = `The parameter "${parameter.name}" stands twice; the first was kept.`;
        context.report("dropped", "parameter-repeats", place, note);
      }
    }
  }
  return { parameters: [...parameters.values()], security };
}

function readParameter(given: DataMap, at: string, context: Context): PageParameter | undefined {
  const name = textOf(given.name);
  const place = PLACES.find((one) => one === String(given.in).toLowerCase());
  if (name === undefined || place === undefined) {
    const fault =
      name === undefined ? "has no name" : `"${name}" stands in no place that OpenAPI 3 knows`;
    context.report("dropped", "parameter-invalid", at, `A parameter ${fault}; it was left out.`);
    return undefined;
  }
  if (name !== given.name) {
    context.report(
      "repaired",
      "parameter-name-padded",
      at,
      `Spaces stand around the name "${name}"; they were taken away.`,
    );
  }
  if (/[[\]]/.test(name)) {
    context.report(
      "repaired",
      "array-style-parameter",
      at,
      `The name "${name}" has brackets; it is sent as it stands.`,
    );
  }
  if (isTrue(given.allowReserved)) {
    context.report(
      "dropped",
      "parameter-allows-reserved",
      below(at, "allowReserved"),
      `The parameter "${name}" is said to be sent without escapes, which clients do not do; that was left out.`,
    );
  }
  if (isTrue(given.allowEmptyValue)) {
    const note = `The parameter "${name}" may be sent without a value, which clients do not do; that was left out.`;
    context.report("dropped", "parameter-allows-empty", below(at, "allowEmptyValue"), note);
  }
  if (textOf(given.style) !== undefined && !STYLES.includes(String(given.style))) {
    const note = `"${String(given.style).slice(0, 40)}" is no style of a parameter; it was left out.`;
    context.report("dropped", "parameter-style-unknown", below(at, "style"), note);
  }
  const schema = readSchema(given, at, context);
  const example = readParameterExample(given, schema, at, context);
  return {
    name,
    in: place,
    required: readRequired(given.required, place, at, context),
    ...(isTrue(given.deprecated) && { deprecated: true }),
    ...optional(
      "description",
      readDescription(given.description, below(at, "description"), context),
    ),
    ...optional("schema", schema),
    ...(example === undefined ? {} : { example: example.value }),
    ...optional(
      "style",
      STYLES.find((style) => style === given.style),
    ),
    ...(typeof given.explode === "boolean" ? { explode: given.explode } : {}),
  };
}

/** An entry that is there only where there is a value. */
export function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { [key in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { [key in Key]?: Value };
}

function readRequired(
  required: Data | undefined,
  place: string,
  at: string,
  { report }: Context,
): boolean {
  if (place !== "path" || isTrue(required)) return isTrue(required);
  report(
    "repaired",
    "path-parameter-optional",
    below(at, "required"),
    "A parameter of the path is always required; it was read so.",
  );
  return true;
}

/** The schema of a parameter stands in it, in its content, or, as in OpenAPI 2, is the parameter itself. */
function readSchema(given: DataMap, at: string, context: Context) {
  if (given.schema !== undefined)
    return convertAndCheck(given.schema, below(at, "schema"), context);
  const [content] = entriesOf(given.content);
  if (content) {
    const [type, media] = content;
    const place = below(at, "content", type);
    context.report(
      "doubtful",
      "parameter-with-content",
      place,
      `The parameter is sent as ${type}; its schema was read as that of a plain parameter.`,
    );
    return convertAndCheck(
      (media as DataMap | null)?.schema ?? true,
      below(place, "schema"),
      context,
    );
  }
  if (given.type === undefined) return undefined;
  context.report(
    "repaired",
    "parameter-type-outside-schema",
    below(at, "type"),
    "The type stands outside a schema, as in OpenAPI 2; it was read as the schema.",
  );
  const { type, format, items, enum: values, default: standard, pattern } = given;
  const parts = Object.entries({ type, format, items, enum: values, default: standard, pattern });
  const schema = Object.fromEntries(
    parts.filter((part): part is [string, Data] => part[1] !== undefined),
  );
  return convertAndCheck(schema, at, context);
}
