/** The elements of HTML, and of the vendor's editor, that descriptions hold. `<token>` is none: it is a placeholder. */
const ELEMENTS =
  "a|abbr|article|b|big|blockquote|body|br|button|center|cite|code|col|colgroup|dd|details|div|dl|dt|em|embed|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|mark|meta|nav|object|ol|p|pre|s|samp|script|section|small|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|tr|u|ul|var|video|Accordion|AccordionGroup|Card|CardGroup|Columns|Column|Container|DataSchema|Frame|Icon|Info|Note|Step|Steps|Tab|Tabs|Tip|Warning|Background|Highlight";
const TAG = new RegExp(`</?(?:${ELEMENTS})(?:\\s[^<>]*)?/?>`, "g");
/** The editor's boxes: `:::info[Title]` … `:::`. */
const BOX = /^[ \t]*:{3,}.*$/gm;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

/** A description without its HTML, its boxes and whatever cannot be seen. */
export function plainText(text: string): string {
  const bare = ["script", "style"].reduce(
    (rest, name) => withoutSpans(rest, `<${name}`, `</${name}>`),
    withoutSpans(text, "<!--", "-->"),
  );
  return bare
    .replace(TAG, "")
    .replace(BOX, "")
    .replace(CONTROL, "")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** The text without what stands between two marks. A pattern for it would take quadratic time where the second is missing. */
function withoutSpans(text: string, opening: string, closing: string): string {
  const folded = text.toLowerCase();
  // Folding changes the length of a few letters; then the places would be others.
  if (folded.length !== text.length) return text;
  let kept = "";
  let from = 0;
  for (;;) {
    const start = folded.indexOf(opening, from);
    const end = start < 0 ? -1 : folded.indexOf(closing, start);
    if (end < 0) return kept + text.slice(from);
    kept += text.slice(from, start);
    from = end + closing.length;
  }
}
