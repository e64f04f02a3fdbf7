import type { Texts } from "./read-text.ts";
import { type Bundle, listProperties, listTypes, type Schema } from "./schema.ts";

/** How a value is written into an address, a header or a form. */
export interface Style {
  readonly name: string;
  readonly style: string;
  readonly explode: boolean;
  readonly schema: Schema;
}

/** A name, and what stands for it as it was sent: its delimiters are looked for before it is decoded. */
export type Pair = readonly [name: string, value: string];

/** A value that its style does not write in this way. */
export class StyleError extends Error {}

/** Reads a value out of pairs: a query, a cookie or an urlencoded form. Gives nothing where there is none. */
export function readPairs(pairs: readonly Pair[], style: Style, bundle: Bundle): Texts | undefined {
  const types = listTypes(style.schema, bundle);
  if (style.style === "deepObject") return readDeep(pairs, style.name);
  if (types.has("object") && style.explode && style.style === "form") {
    const names = new Set(listProperties(style.schema, bundle));
    const found = pairs.filter(([name]) => names.has(name));
    return found.length === 0 ? undefined : collect(found, decode);
  }
  const values = pairs.filter(([name]) => name === style.name).map(([, value]) => value);
  const last = values.at(-1);
  if (last === undefined) return undefined;
  if (types.has("array") && style.explode) return values.map(decode);
  if (types.has("array")) return split(last, style.style).map(decode);
  if (types.has("object")) return pairUp(split(last, style.style).map(decode));
  return values.length === 1 ? decode(last) : values.map(decode);
}

/** Reads a value of a path, or of a header, where nothing is encoded. */
export function readSimple(
  text: string,
  style: Style,
  bundle: Bundle,
  read: (part: string) => string,
): Texts {
  const types = listTypes(style.schema, bundle);
  const isList = types.has("array");
  const isObject = types.has("object");
  const { prefix, between } = notations[style.style] ?? simple;
  if (!text.startsWith(prefix)) throw new StyleError(`must begin with "${prefix}"`);
  const value = text.slice(prefix.length);
  if (style.style === "matrix" && !(isObject && style.explode)) {
    const named = value.split(isList && style.explode ? ";" : /;$/);
    if (!named.every((it) => it.startsWith(`${style.name}=`))) {
      throw new StyleError(`must be written as ";${style.name}=…"`);
    }
    const values = named.map((it) => it.slice(style.name.length + 1));
    if (isList && style.explode) return values.map(read);
    return readDelimited(values[0] ?? "", ",", isList, isObject ? "listed" : undefined, read);
  }
  const object = style.explode ? "exploded" : "listed";
  return readDelimited(
    value,
    style.explode ? between : ",",
    isList,
    isObject ? object : undefined,
    read,
  );
}

interface Notation {
  readonly prefix: string;
  /** What stands between the parts of a value that is exploded. */
  readonly between: string;
}
const simple: Notation = { prefix: "", between: "," };
const notations: Readonly<Record<string, Notation>> = {
  simple,
  label: { prefix: ".", between: "." },
  matrix: { prefix: ";", between: ";" },
};

function readDelimited(
  text: string,
  between: string,
  isList: boolean,
  object: "exploded" | "listed" | undefined,
  read: (part: string) => string,
): Texts {
  if (!isList && object === undefined) return read(text);
  const parts = text === "" ? [] : text.split(between).map((it) => it.trim());
  if (isList) return parts.map(read);
  if (object === "listed") return pairUp(parts.map(read));
  return collect(parts.map(cut), read);
}

/** Reads `name[a][b]=c`. */
function readDeep(pairs: readonly Pair[], name: string): Texts | undefined {
  const found = pairs.filter(([key]) => key.startsWith(`${name}[`) && key.endsWith("]"));
  if (found.length === 0) return undefined;
  const whole: Nested = Object.create(null);
  for (const [key, value] of found) {
    const way = key.slice(name.length + 1, -1).split("][");
    let place = whole;
    for (const step of way.slice(0, -1)) {
      const known = place[step];
      const next: Nested = isNested(known) ? known : Object.create(null);
      place[step] = next;
      place = next;
    }
    add(place, way.at(-1) ?? "", decode(value));
  }
  return whole;
}

interface Nested {
  [name: string]: Texts | Nested;
}

function isNested(value: Texts | Nested | undefined): value is Nested {
  return typeof value === "object" && !Array.isArray(value);
}

/** Adds a value under a name. The second one makes a list of both. */
function add(whole: Nested, name: string, value: string): void {
  const before = whole[name];
  if (Array.isArray(before)) before.push(value);
  else whole[name] = typeof before === "string" ? [before, value] : value;
}

// Programs that know no styles encode the comma as well.
const delimiters: Readonly<Record<string, readonly [plain: RegExp, encoded: RegExp]>> = {
  form: [/,/, /%2c/i],
  spaceDelimited: [/%20|\+| /, /%20/],
  pipeDelimited: [/\|/, /%7c/i],
};

function split(text: string, style: string): string[] {
  const [plain, encoded] = delimiters[style] ?? [/,/, /%2c/i];
  if (text === "") return [];
  return text.split(plain.test(text) ? plain : encoded);
}

function pairUp(parts: readonly string[]): Texts {
  const pairs: Pair[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    pairs.push([parts[index] ?? "", parts[index + 1] ?? ""]);
  }
  return collect(pairs, (it) => it);
}

function collect(pairs: readonly Pair[], read: (part: string) => string): Texts {
  const whole: Nested = Object.create(null);
  for (const [name, value] of pairs) add(whole, name, read(value));
  return whole;
}

function cut(text: string): [name: string, value: string] {
  const at = text.indexOf("=");
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

/** Decodes a part of a query or of an urlencoded form. Keeps what makes no sense, as browsers do. */
export function decode(text: string): string {
  if (!/[%+]/.test(text)) return text;
  return new URLSearchParams(`_=${text.replaceAll("&", "%26")}`).get("_") ?? "";
}

/** Decodes a part of a path. */
export function decodePart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Splits a query or an urlencoded form. */
export function toPairs(text: string): Pair[] {
  const pairs = text
    .split("&")
    .filter((it) => it !== "")
    .map(cut);
  return pairs.map(([name, value]) => [decode(name), value]);
}
