/** The elements of HTML, and of the vendor's editor, that descriptions hold. `<token>` is none: it is a placeholder. */
const ELEMENTS =
  "a|abbr|article|b|big|blockquote|body|br|button|center|cite|code|col|colgroup|dd|details|div|dl|dt|em|embed|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|mark|meta|nav|object|ol|p|pre|s|samp|script|section|small|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|tr|u|ul|var|video|Accordion|AccordionGroup|Card|CardGroup|Columns|Column|Container|DataSchema|Frame|Icon|Info|Note|Step|Steps|Tab|Tabs|Tip|Warning|Background|Highlight";
const TAG = new RegExp(`</?(?:${ELEMENTS})(?:\\s[^<>]*)?/?>`, "g");
const CODE = /<(script|style)\b[^<>]*>[\s\S]*?<\/\1\s*>/gi;
const COMMENT = /<!--[\s\S]*?-->/g;
/** The editor's boxes: `:::info[Title]` … `:::`. */
const BOX = /^[ \t]*:{3,}.*$/gm;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

/** A description without its HTML, its boxes and whatever cannot be seen. */
export function plainText(text: string): string {
  return text
    .replace(COMMENT, "")
    .replace(CODE, "")
    .replace(TAG, "")
    .replace(BOX, "")
    .replace(CONTROL, "")
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
