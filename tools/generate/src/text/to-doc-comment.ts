import { toCommentText } from "./to-comment-text.ts";
import { wrapText } from "./wrap-text.ts";

/** A paragraph, a block tag with its text, or a block tag with code that stays as it is. */
export type DocPart =
  | string
  | { readonly tag: `@${string}`; readonly text: string }
  | { readonly tag: `@${string}`; readonly code: string };

const width = 100;

/** A doc comment. Every comment is written here, so that all text in comments is safe. */
export function toDocComment(parts: readonly DocPart[], indent = ""): string {
  const room = width - indent.length;
  const lines = parts.flatMap((part, index) => [
    ...(startsParagraph(part, parts[index - 1]) ? [""] : []),
    ...toLines(part, room - " * ".length),
  ]);
  const [first = ""] = lines;
  if (lines.length === 1 && first.length <= room - "/**  */".length)
    return `${indent}/** ${first} */`;
  return [
    `${indent}/**`,
    ...lines.map((line) => `${indent} * ${line}`.trimEnd()),
    `${indent} */`,
  ].join("\n");
}

// Block tags follow each other without an empty line.
function startsParagraph(part: DocPart, previous: DocPart | undefined): boolean {
  return previous !== undefined && (typeof part === "string" || typeof previous === "string");
}

function toLines(part: DocPart, room: number): string[] {
  if (typeof part === "string") return wrapText(toCommentText(part), room);
  if ("code" in part) return [part.tag, "```ts", ...toCommentText(part.code).split("\n"), "```"];
  const lines = wrapText(`${part.tag} ${toCommentText(part.text)}`, room - 2);
  return lines.map((line, index) => (index === 0 ? line : `  ${line}`));
}
