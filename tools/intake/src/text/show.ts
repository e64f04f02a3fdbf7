/** Characters that a terminal obeys instead of showing them, and marks that turn the direction of what follows. */
const OBEYED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** A line with foreign text in it, as one line that no terminal obeys: a name on a page may hold escape sequences. */
export function showLine(text: string): string {
  return text.replaceAll(
    OBEYED,
    (letter) => `\\u{${letter.charCodeAt(0).toString(16).padStart(4, "0")}}`,
  );
}

/** How many of a list are named before the rest is only counted. */
const MOST = 10;

export function showList(names: readonly string[]): string {
  const rest = names.length > MOST ? ` and ${names.length - MOST} more` : "";
  return `${names.slice(0, MOST).join(", ")}${rest}`;
}
