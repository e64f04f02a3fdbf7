import type { Context } from "../../context.ts";
import { type Data, textOf } from "../../text/data.ts";

/** A pattern that the platform understands. Some are written as in a program: `/^a$/`. */
export function readPattern(value: Data, at: string, { report }: Context): string | undefined {
  const text = textOf(value);
  if (text === undefined) return undefined;
  const bare = /^\/(.*)\/[a-z]*$/s.exec(text)?.[1];
  if (bare !== undefined && isPattern(bare)) {
    report(
      "doubtful",
      "pattern-in-slashes",
      at,
      "The pattern stands between slashes; it was read without.",
    );
    return bare;
  }
  if (isPattern(text)) return text;
  report(
    "dropped",
    "pattern-invalid",
    at,
    "The pattern is no regular expression; it was left out.",
  );
  return undefined;
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, "u") instanceof RegExp;
  } catch {
    return false;
  }
}
