import { fieldsOf } from "@cash-in/description/json";
import type { SpecModel } from "../spec/model.ts";
import { toName } from "../spec/reference.ts";
import { splitWords } from "../text/words.ts";
import { decode, split } from "./create-matcher.ts";

/**
 * Shows a path without what may be anybody's data: only segments that are made of words of the spec stay, all others
 * become `{id}`. A name in a path looks like a word, so looking like one is not enough.
 */
export function createPathDescriber(model: SpecModel): (path: string) => string {
  const words = collectWords(model);
  const isTold = (segment: string): boolean =>
    /^[A-Za-z_-]{1,60}$/.test(segment) &&
    splitWords(segment).every((word) => isMadeOf(word.toLowerCase(), words));
  return (path) => {
    const segments = split(path).map(decode);
    const ids = segments.filter((segment) => !isTold(segment)).length;
    let count = 0;
    const shown = segments.map((segment) => {
      if (isTold(segment)) return segment;
      count += 1;
      return ids === 1 ? "{id}" : `{id${count}}`;
    });
    return `/${shown.join("/")}`;
  };
}

function collectWords({ operations, components, index }: SpecModel): Set<string> {
  const texts = [
    ...operations.flatMap(({ operationId, area, path }) => [operationId, area, withoutNames(path)]),
    ...[...components].flatMap(([key, { value }]) => [
      toName(key),
      ...Object.keys(fieldsOf(value.properties)),
    ]),
    ...[...index.operations, ...index.schemas].map(({ title }) => title),
    "api list search batch status",
  ];
  const words = texts.flatMap(splitWords).map((word) => word.toLowerCase());
  return new Set(
    words
      .filter((word) => word.length > 2)
      .flatMap((word) => [word, `${word}s`, word.replace(/s$/, "")]),
  );
}

function withoutNames(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, "");
}

/** Whether a word is one of the spec's, or several of them written together: `salesinvoices`. */
function isMadeOf(text: string, words: ReadonlySet<string>): boolean {
  // Which beginnings of the text can be taken apart.
  const reached = [true];
  for (let end = 1; end <= text.length; end += 1) {
    reached[end] = [...reached.keys()].some(
      (start) => reached[start] === true && words.has(text.slice(start, end)),
    );
  }
  return reached[text.length] === true;
}
