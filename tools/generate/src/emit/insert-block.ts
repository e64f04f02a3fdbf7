/** A README with a text between the two markers of a block; unchanged where it has none. */
export function insertBlock(readme: string, block: string, text: string): string {
  const markers = new RegExp(
    `(<!-- generated:${block} -->\\n).*?(<!-- /generated:${block} -->)`,
    "s",
  );
  return readme.replace(markers, (_, start, end) => `${start}\n${text}\n${end}`);
}
