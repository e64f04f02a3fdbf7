import type { Report } from "../../report.ts";
import { below, listOf, textOf } from "../../text/data.ts";
import { TimeLimitError, withTimeLimit } from "../../text/with-time-limit.ts";
import type { Repair } from "./repair.ts";

const MILLISECONDS = 2_000;

/** Letters that stand for parts of a date or a time, or for any letter or digit, and what stands between them. */
const MASK = /^\^?['"]?[YyMmDdHhSsTtZAaXx#9*'"\-/.,: _()+]+['"]?\$?$/;
/** A mask says how long its parts are. */
const RUN = /Y{2,}|y{2,}|M{2,}|m{2,}|D{2,}|d{2,}|H{2,}|h{2,}|s{2,}|X{2,}|x{2,}|#{2,}|9{2,}/;
/** A backslash that is written twice, before a letter that means something after one. */
const DOUBLED = /\\\\(?=[dDwWsSbBpPtnr.\-/()[\]{}+*?^$|])/g;

/** A pattern that the platform understands and that the page's own examples fit: the example wins. */
export const fixPattern: Repair = (schema, _given, at, { report }) => {
  const { pattern: given, ...rest } = schema;
  const text = textOf(given);
  if (text === undefined) return rest;
  const examples = [...listOf(schema.examples), schema.default].filter(
    (one): one is string => typeof one === "string",
  );
  const pattern = readPattern(text, examples, below(at, "pattern"), report);
  return pattern === undefined ? rest : { ...schema, pattern };
};

function readPattern(
  text: string,
  examples: readonly string[],
  at: string,
  report: Report,
): string | undefined {
  if (MASK.test(text) && RUN.test(text)) {
    const note = `"${text.slice(0, 60)}" is a mask, no regular expression; it was left out.`;
    report("doubtful", "pattern-is-mask", at, note);
    return undefined;
  }
  const bare = unwrap(text, at, report);
  const pattern = bare && undouble(bare, examples, at, report);
  if (pattern === undefined) {
    const note = "The pattern is no regular expression; it was left out.";
    report("dropped", "pattern-invalid", at, note);
    return undefined;
  }
  if (examples.length === 0 || examples.some((one) => fits(pattern, one))) return pattern;
  const note = `The pattern refuses the page's own ${examples.length === 1 ? "example" : "examples"}; the example was believed and the pattern left out.`;
  report("doubtful", "pattern-contradicts-example", at, note);
  return undefined;
}

/** Some are written as in a program: `/^a$/`. */
function unwrap(text: string, at: string, report: Report): string | undefined {
  const bare = /^\/(.*)\/[a-z]*$/s.exec(text)?.[1];
  if (bare === undefined || !isPattern(bare)) return isPattern(text) ? text : undefined;
  const note = "The pattern stands between slashes; it was read without.";
  report("doubtful", "pattern-in-slashes", at, note);
  return bare;
}

/** `^\\d{4}$`, written for a language whose texts take two backslashes for one. */
function undouble(
  text: string,
  examples: readonly string[],
  at: string,
  report: Report,
): string | undefined {
  const single = text.replaceAll(DOUBLED, "\\");
  const isMeant = examples.some((one) => fits(text, one));
  if (single === text || isMeant || !isPattern(single)) return text;
  const note = "The pattern's backslashes are written twice; each was read as one.";
  report("doubtful", "pattern-doubled", at, note);
  return single;
}

/** A pattern may take for ever; one that does is left to whoever checks examples with a limit of his own. */
function fits(pattern: string, text: string): boolean {
  try {
    return withTimeLimit(MILLISECONDS, () => new RegExp(pattern, "u").test(text));
  } catch (error) {
    if (error instanceof TimeLimitError) return true;
    throw error;
  }
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, "u") instanceof RegExp;
  } catch {
    return false;
  }
}
