/** Foreign text as a Markdown code span of one line. In a cell of a table, `|` needs a mark of its own. */
export function toCodeSpan(text: string, place: "line" | "cell" = "line"): string {
  const line = text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, " ");
  const code = place === "cell" ? line.replaceAll("|", "\\|") : line;
  return code.includes("`") ? `\`\` ${code} \`\`` : `\`${code}\``;
}
