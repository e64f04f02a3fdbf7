/**
 * A string as TypeScript source. Written out are characters that a reader cannot see,
 * and the dollar of what looks like a placeholder.
 */
export function toLiteral(text: string): string {
  return JSON.stringify(text).replace(/[\u2028\u2029\p{Cf}]|\$(?=\{)/gu, toEscape);
}

function toEscape(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`,
  ).join("");
}
