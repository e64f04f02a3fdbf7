import type { Parameter } from "../operation.ts";
import { isHeaderValue } from "../options/headers.ts";
import { isRecord } from "../options/is-record.ts";
import { refuse } from "../options/refusal.ts";
import { serialiseScalar } from "./serialise-scalar.ts";

type Style = NonNullable<Parameter["style"]> | "form" | "simple";

/**
 * What stands at the start, between items that are spread, and between items that are not. At the end the character that
 * no item may hold: some servers decode a list first and split it then, so that encoding it does not help.
 */
const signs: Readonly<Record<Style, readonly [string, string, string, string?]>> = {
  form: ["", "&", ","],
  simple: ["", ",", ","],
  label: [".", ".", ","],
  matrix: [";", ";", ","],
  spaceDelimited: ["", "&", "%20", " "],
  pipeDelimited: ["", "&", "%7C", "|"],
  deepObject: ["", "&", "&"],
};

/** How one parameter is written. */
interface Form {
  readonly field: string;
  /** The encoded name with its equals sign; empty where the style leaves the name out. */
  readonly prefix: string;
  readonly style: Style;
  readonly explode: boolean;
  readonly joint: string;
  /** Encodes one item. */
  readonly encode: (item: unknown) => string;
}

/**
 * Writes a parameter that takes a list or an object, or has another style than the default of its place. The text is that
 * of the style examples in the OpenAPI standard. Throws a refusal where a server could read another value out of it.
 */
export function serialiseStyle(value: unknown, parameter: Parameter): string {
  const { name, in: place } = parameter;
  const style: Style = parameter.style ?? (place === "query" ? "form" : "simple");
  const { explode = style === "form" || style === "deepObject", allowReserved } = parameter;
  const field = `${place}.${name}`;
  const [start, spread, together, separator] = signs[style];
  const joint = explode ? spread : together;
  const isOne = !Array.isArray(value) && !isRecord(value);
  // Encoding leaves these as they are.
  const taken = separator ?? (place === "header" ? "," : joint === "." ? joint : undefined);
  const encode = (item: unknown): string => {
    const encoded = serialiseScalar(item, field);
    const text = String(item);
    if (!isOne && taken && text.includes(taken)) {
      refuse(field, `may not hold "${taken}", which separates the items`);
    }
    if (place === "header") {
      // A server drops spaces around an item.
      const isHeader = isHeaderValue(text) && (isOne || text.trim() === text);
      return isHeader ? text : refuse(field, "must be text that a header can carry");
    }
    return allowReserved ? keepReserved(encoded, isOne) : encoded;
  };
  const prefix = style === "simple" || style === "label" ? "" : `${encodeURIComponent(name)}=`;
  const form = { field, prefix, style, explode, joint, encode };
  return start + (isOne ? writeOne : Array.isArray(value) ? writeList : writeObject)(form, value);
}

function writeOne({ field, prefix, style, encode }: Form, value: unknown): string {
  if (style === "deepObject") refuse(field, "must be a plain object");
  const text = encode(value);
  // In the style `matrix`, an empty value has no equals sign.
  return style === "matrix" && text === "" ? prefix.slice(0, -1) : prefix + text;
}

function writeList({ field, prefix, style, explode, joint, encode }: Form, value: unknown): string {
  if (style === "deepObject") refuse(field, "must be a plain object");
  // Array.from also visits the holes of a list.
  const items = Array.from(value as unknown[], encode);
  checkFilled(items, field);
  return explode ? items.map((item) => prefix + item).join(joint) : prefix + items.join(joint);
}

function writeObject(form: Form, value: unknown): string {
  const { field, prefix, style, explode, joint, encode } = form;
  const pairs = Object.entries(value as object).flatMap(([property, given]) => {
    // A property that is sent as a parameter of its own may be a list, as every parameter may.
    const isSpread = explode && style === "form" && Array.isArray(given);
    const items = given === undefined ? [] : isSpread ? given : [given];
    return items.map((item) => [encode(property), encode(item)] as const);
  });
  checkFilled(pairs, field);
  if (style === "deepObject") {
    return pairs.map(([it, text]) => `${prefix.slice(0, -1)}%5B${it}%5D=${text}`).join(joint);
  }
  return explode
    ? pairs.map((pair) => pair.join("=")).join(joint)
    : prefix + pairs.flat().join(joint);
}

// With an empty list the parameter, and so the filter, would be missing.
function checkFilled(items: readonly unknown[], field: string): void {
  if (items.length === 0) refuse(field, "is empty; leave it out instead");
}

/**
 * Decodes the reserved characters that end neither a parameter nor the query. A per cent sign stays encoded, so that
 * every text arrives as it is, and a comma where it would separate items.
 */
function keepReserved(encoded: string, isOne: boolean): string {
  return encoded.replace(
    isOne ? /%(2[4CF]|3[ABDF]|40)/g : /%(2[4F]|3[ABF]|40)/g,
    decodeURIComponent,
  );
}
