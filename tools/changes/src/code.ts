/** Foreign text as a Markdown code span of one line. */
export function code(text: string): string {
  const line = text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, " ");
  return line.includes("`") ? `\`\` ${line} \`\`` : `\`${line}\``;
}
