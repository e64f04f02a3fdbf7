/** Breaks lines at spaces so that they fit the width. Line breaks that are there stay; a long word stays whole. */
export function wrapText(text: string, width: number): string[] {
  return text
    .trim()
    .split("\n")
    .flatMap((line) => wrapLine(line.trimEnd(), width));
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > width) {
    const fitting = rest.lastIndexOf(" ", width);
    const at = fitting > 0 ? fitting : rest.indexOf(" ", width);
    if (at < 0) break;
    lines.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at + 1).trimStart();
  }
  return [...lines, rest];
}
