/** What a YAML document holds, as plain data. */
export type Data = null | boolean | number | string | readonly Data[] | DataMap;
export type DataMap = { readonly [key: string]: Data };

export function isMap(value: unknown): value is DataMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The entries of a map; none of anything else. */
export function entriesOf(value: unknown): [string, Data][] {
  return isMap(value) ? Object.entries(value) : [];
}

export function listOf(value: unknown): readonly Data[] {
  return Array.isArray(value) ? value : [];
}

/** The value of the map's own key: a page may name things `constructor`. */
export function ownValue(map: unknown, key: string): Data | undefined {
  return isMap(map) && Object.hasOwn(map, key) ? map[key] : undefined;
}

/** A text that says something, trimmed. */
export function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

/** An `x-` field says something to the vendor's own programs only. */
export function isExtension(key: string): boolean {
  return key.startsWith("x-");
}

/** The JSON pointer of what lies below. */
export function below(at: string, ...keys: readonly (string | number)[]): string {
  return keys.reduce<string>(
    (path, key) => `${path}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`,
    at,
  );
}

/** What a local pointer (`#/components/…`) leads to, whether it is percent-encoded or not. */
export function follow(root: Data, reference: string): Data | undefined {
  if (!reference.startsWith("#/")) return undefined;
  return reference
    .slice(2)
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<Data | undefined>((value, key) => step(value, key) ?? step(value, decode(key)), root);
}

function step(value: Data | undefined, key: string): Data | undefined {
  if (Array.isArray(value)) return /^\d+$/.test(key) ? value[Number(key)] : undefined;
  return ownValue(value, key);
}

/** The percent-decoded text, or the text as it stands where it is not percent-encoded. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** True, also where it is written as text. */
export function isTrue(value: unknown): boolean {
  return value === true || value === "true";
}
