/** Foreign text as a Markdown code span that can stand in a cell of a table. */
export function toCodeSpan(text: string): string {
  const code = text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, " ").replaceAll("|", "\\|");
  return code.includes("`") ? `\`\` ${code} \`\`` : `\`${code}\``;
}
