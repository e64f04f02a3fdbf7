import { MIMEType } from "node:util";

/** Reads a media type; gives nothing where the text is none. */
export function readMediaType(text: string): MIMEType | undefined {
  try {
    return new MIMEType(text);
  } catch {
    return undefined;
  }
}

/** Whether a media type without parameters means JSON. */
export function isJson(type: string): boolean {
  return /^(application|text)\/json$|\+json$/.test(type);
}

/** Whether a media type without parameters means a form. */
export function isForm(type: string): boolean {
  return type === "multipart/form-data" || type === "application/x-www-form-urlencoded";
}

/** A described media type without its parameters, in small letters. */
export function bare(described: string): string {
  return (described.split(";")[0] ?? "").trim().toLowerCase();
}

/** Whether a described media type is a range, such as `image/*`. */
export function isRange(described: string): boolean {
  return described.includes("*");
}

/** Whether a media type is the described one, or one of the described range. */
export function fits(type: string, described: string): boolean {
  const range = bare(described);
  if (!isRange(range)) return type === range;
  const [start = "", end = ""] = range === "*" ? ["", ""] : range.replace("*/*", "*").split("*");
  return type.startsWith(start) && type.endsWith(end);
}

/** The described media type that fits best: itself before a narrow range before a wide one. */
export function findContent<T extends { readonly mediaType: string }>(
  contents: readonly T[],
  type: string,
): T | undefined {
  const width = ({ mediaType }: T) => (isRange(mediaType) ? 100 - bare(mediaType).length : 0);
  return contents.filter((it) => fits(type, it.mediaType)).sort((a, b) => width(a) - width(b))[0];
}
