import { isJson } from "./media-type.ts";
import type { Part } from "./multipart.ts";
import { readTexts, type Texts } from "./read-text.ts";
import {
  type Bundle,
  itemOf,
  listProperties,
  listTypes,
  propertyOf,
  type Schema,
} from "./schema.ts";
import { decode, type Pair, readPairs } from "./styles.ts";
import type { Compile, Fault } from "./validator.ts";

/** How a property of a form is written, where the description says so. */
export interface Encoding {
  readonly property: string;
  readonly style?: string;
  readonly explode?: boolean;
}

/** A form as a value, and what of it could not be read. */
export interface FormValue {
  readonly value: Record<string, unknown>;
  readonly faults: readonly Fault[];
}

/** Reads a form with files by its schema. */
export function readParts(
  parts: readonly Part[],
  schema: Schema,
  bundle: Bundle,
  compile: Compile,
): FormValue {
  const faults: Fault[] = [];
  const entries = [...Map.groupBy(parts, (it) => it.name)].map(([name, own]) => {
    const described = propertyOf(schema, name, bundle);
    const types = listTypes(described, bundle);
    const isList = types.has("array");
    const values = own.map((part, index) => {
      const one = isList ? itemOf(described, index, bundle) : described;
      const read = readPart(part, one, bundle, compile, isList);
      if (read === undefined) faults.push({ path: [name], code: "json", message: "must be JSON" });
      return read?.value;
    });
    // A list may come as one part of JSON, or as a part for each item.
    const isWhole = isList && values.length === 1 && Array.isArray(values[0]);
    if (isWhole || (!isList && values.length === 1)) return [name, values[0]] as const;
    return [name, values] as const;
  });
  return { value: Object.fromEntries(entries), faults };
}

function readPart(
  part: Part,
  schema: Schema,
  bundle: Bundle,
  compile: Compile,
  isList: boolean,
): { readonly value: unknown } | undefined {
  // Of bytes, every character is one.
  if (part.isFile && !isJson(part.type)) return { value: part.bytes.toString("latin1") };
  const text = part.bytes.toString("utf8");
  const types = listTypes(schema, bundle);
  const isMeantSo = isJson(part.type);
  const mayBe = isList || types.has("object") || types.has("array");
  if (isMeantSo || (mayBe && part.type === "" && /^\s*[[{]/.test(text))) {
    try {
      return { value: JSON.parse(text) };
    } catch {
      if (isMeantSo) return undefined;
    }
  }
  return { value: choose(text, schema, bundle, compile) };
}

/** Reads an urlencoded form by its schema. */
export function readFields(
  pairs: readonly Pair[],
  schema: Schema,
  encodings: readonly Encoding[],
  bundle: Bundle,
  compile: Compile,
): FormValue {
  const value: Record<string, unknown> = Object.create(null);
  const left = new Set(pairs);
  for (const name of listProperties(schema, bundle)) {
    const described = propertyOf(schema, name, bundle);
    const encoding = encodings.find((it) => it.property === name);
    const { style = "form", explode = style === "form" } = encoding ?? {};
    const isOwn = ([key]: Pair) =>
      key === name || (style === "deepObject" && key.startsWith(`${name}[`));
    const own = pairs.filter(isOwn);
    for (const pair of own) left.delete(pair);
    // By OpenAPI an object is JSON here, unless its style is described.
    const last = own.at(-1);
    const isJson = listTypes(described, bundle).has("object") && encoding === undefined;
    if (isJson && last) value[name] = tryJson(decode(last[1]));
    if (isJson) continue;
    const isSpread = style === "form" && explode && listTypes(described, bundle).has("object");
    const texts = readPairs(
      isSpread ? pairs : own,
      { name, style, explode, schema: described },
      bundle,
    );
    if (texts !== undefined) value[name] = choose(texts, described, bundle, compile);
  }
  for (const [name, text] of left) {
    value[name] = choose(decode(text), propertyOf(schema, name, bundle), bundle, compile);
  }
  return { value, faults: [] };
}

/** The meaning that its schema takes, or else the likeliest one. */
function choose(texts: Texts, schema: Schema, bundle: Bundle, compile: Compile): unknown {
  const meanings = readTexts(texts, schema, bundle);
  const check = compile(schema);
  return meanings.find((it) => check(it).length === 0) ?? meanings[0];
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
