/**
 * Markdown whose markup is shown as text. What stands in code is shown as it is already. Redoc has tags of its own
 * besides: `{% … %}`.
 */
export function escapeMarkup(markdown: string): string {
  return markdown
    .split(/(^```.*?^```|`[^`\n]+`)/ms)
    .map((part, at) =>
      at % 2 === 1 ? part : part.replaceAll("<", "&lt;").replaceAll("{%", "&#123;%"),
    )
    .join("");
}
