/** The last place of a piece of text in a file, as `path:line:column`. */
export function findPlace(
  files: Readonly<Record<string, string>>,
  path: string,
  text: string,
): string {
  const file = files[path] ?? "";
  const at = file.lastIndexOf(text);
  if (at < 0) throw new Error(`${path} does not hold: ${text}`);
  const before = file.slice(0, at).split("\n");
  return `${path}:${before.length}:${(before.at(-1) ?? "").length + 1}`;
}
