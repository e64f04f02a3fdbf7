import type { Context } from "./context.ts";
import { type Data, textOf } from "./text/data.ts";
import { plainText } from "./text/plain-text.ts";

/** A description as plain text: its markup is the vendor's, and HTML of a third party goes nowhere. */
export function readDescription(
  value: Data | undefined,
  at: string,
  { tally }: Pick<Context, "tally">,
): string | undefined {
  const text = textOf(value);
  if (text === undefined) return undefined;
  const plain = plainText(text);
  if (plain !== text) {
    tally(
      "markup-in-description",
      at,
      "A description holds HTML or boxes of the vendor's editor; only its text was read.",
    );
  }
  return plain === "" ? undefined : plain;
}
