/**
 * A text with something else between `<!-- generated:name -->` and `<!-- /generated:name -->`; `undefined` where the
 * text has no such place.
 */
export function replaceBlock(text: string, name: string, content: string): string | undefined {
  const [start, end] = [`<!-- generated:${name} -->`, `<!-- /generated:${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) return undefined;
  return `${text.slice(0, from)}${start}\n${content}\n${text.slice(to)}`;
}
