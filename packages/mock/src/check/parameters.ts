import { readTexts, type Texts } from "./read-text.ts";
import { anything, type Bundle, isSchema, type Schema } from "./schema.ts";
import { StyleError } from "./styles.ts";
import type { Check, Compile, Fault } from "./validator.ts";

/** A described parameter or header, as Prism reads it. */
export interface Parameter {
  readonly name: string;
  readonly style?: string;
  readonly explode?: boolean;
  readonly required?: boolean;
  readonly deprecated?: boolean;
  readonly allowEmptyValue?: boolean;
  readonly schema?: unknown;
  readonly content?: unknown;
}

/** Where parameters stand. */
export type Place = "path" | "query" | "header" | "cookie";

/** A parameter that is ready to be looked for. */
export interface Reader {
  readonly parameter: Parameter;
  readonly style: string;
  readonly explode: boolean;
  readonly schema: Schema;
  /** Whether its value is JSON. */
  readonly json: boolean;
  readonly check: Check;
}

/** Reads the description of a parameter. */
export function createReader(parameter: Parameter, place: Place, compile: Compile): Reader {
  const style = parameter.style ?? (place === "query" || place === "cookie" ? "form" : "simple");
  const media = isSchema(parameter.content) ? Object.values(parameter.content)[0] : undefined;
  const described = isSchema(media) ? media.schema : parameter.schema;
  const schema = isSchema(described) ? described : anything;
  return {
    parameter,
    style,
    explode: parameter.explode ?? style === "form",
    schema,
    json: isSchema(media),
    check: compile(schema),
  };
}

/** Something wrong with a request or an answer, before it is known how grave it is. */
export interface PlacedFault extends Fault {
  readonly grave: boolean;
}

/**
 * Looks at parameters of one place.
 *
 * @param find Gives the texts of a parameter, or nothing where there is none.
 */
export function checkParameters(
  readers: readonly Reader[],
  place: Place,
  bundle: Bundle,
  find: (reader: Reader) => Texts | undefined,
): PlacedFault[] {
  return readers.flatMap((reader) => checkOne(reader, place, bundle, find));
}

function checkOne(
  reader: Reader,
  place: Place,
  bundle: Bundle,
  find: (reader: Reader) => Texts | undefined,
): PlacedFault[] {
  const { name, required, deprecated, allowEmptyValue } = reader.parameter;
  const tell = (path: readonly string[], code: string, message: string): PlacedFault => ({
    path: [place, name, ...path],
    code,
    message: `${place} parameter ${[name, ...path].join(".")} ${message}`,
    grave: true,
  });
  let texts: Texts | undefined;
  try {
    texts = find(reader);
  } catch (error) {
    if (error instanceof StyleError) return [tell([], "style", error.message)];
    throw error;
  }
  if (texts === undefined) {
    if (!required) return [];
    const message = `${place} must have required property '${name}'`;
    return [{ path: [place], code: "required", message, grave: true }];
  }
  if (texts === "" && allowEmptyValue) return [];
  const old: PlacedFault = { ...tell([], "deprecated", "is deprecated"), grave: false };
  const faults = reader.json ? checkJson(texts, reader) : checkTexts(texts, reader, bundle);
  return [...faults.map((it) => tell(it.path, it.code, it.message)), ...(deprecated ? [old] : [])];
}

function checkJson(texts: Texts, { check }: Reader): Fault[] {
  try {
    return check(JSON.parse(String(texts)));
  } catch {
    return [{ path: [], code: "json", message: "must be JSON" }];
  }
}

/** The faults of the likeliest meaning, unless another one has none. */
function checkTexts(texts: Texts, { check, schema }: Reader, bundle: Bundle): Fault[] {
  const meanings = readTexts(texts, schema, bundle).map(check);
  return meanings.find((it) => it.length === 0) ?? meanings[0] ?? [];
}
