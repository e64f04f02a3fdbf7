import { toCamelCase } from "../text/to-camel-case.ts";
import type { Check } from "./check.ts";
import { reservedWords } from "./reserved-words.ts";

// Packages that are not generated.
const taken = ["core", "mock"];

/** Whether a tag can be a folder, a package and a variable. */
export function isAreaName(name: string): boolean {
  return isFolder.test(name) && !taken.includes(name) && !reservedWords.has(toCamelCase(name));
}

const isFolder = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** The name of an area becomes a folder, a package and a variable. */
export const checkAreas: Check = ({ document, locate }) =>
  (document.tags ?? []).flatMap((tag) => {
    if (isAreaName(tag.name)) return [];
    return [
      {
        location: locate(tag, "name"),
        reason: isFolder.test(tag.name)
          ? `\`${tag.name}\` cannot be the name of an area: the word is taken.`
          : `\`${tag.name}\` is no name of an area.`,
        fix: "Name the tag like a folder, such as `external-invoices`; `x-displayName` may say it nicely.",
      },
    ];
  });
