/** Puts each text into the block of its name: a code block between two comments. */
export function insertBlocks(guide: string, blocks: ReadonlyMap<string, string>): string {
  let text = guide;
  for (const [name, block] of blocks) {
    const [start, end] = [`<!-- generated:${name} -->`, `<!-- /generated:${name} -->`];
    const [from, to] = [text.indexOf(start), text.indexOf(end)];
    if (from === -1 || to < from) {
      throw new Error(`The guide has no place for ${name}. Add ${start} and ${end}.`);
    }
    text = `${text.slice(0, from)}${start}\n\n\`\`\`\n${block}\`\`\`\n\n${text.slice(to)}`;
  }
  return text;
}
