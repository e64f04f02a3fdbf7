/**
 * Makes foreign text safe inside a block comment: it can neither end the comment, nor start a tag,
 * nor reorder what a reader sees. Its lines end in `\n`.
 */
export function toCommentText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, "\n")
    .replace(/[\u202a-\u202e\u2066-\u2069]/gu, "")
    .replace(/[^\P{Cc}\n]/gu, " ")
    .replaceAll("*/", "*\\/")
    .replace(/^( *)@/gm, "$1\\@");
}
