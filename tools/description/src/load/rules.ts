import { parsePointer } from "../pointer.ts";

/**
 * Redocly's rules that a document must pass before anything is generated from it, and what to do where one fails.
 * `struct` holds it to the shape of OpenAPI, so that nothing here needs to check types.
 */
export const rules: Readonly<Record<string, string>> = {
  struct: "Correct it as OpenAPI has it.",
  "no-unresolved-refs": "Correct the reference, or add the file or component that it names.",
  "no-identical-paths": "Keep one of the two paths and put all methods there.",
  "no-duplicated-tag-names": "Keep one of the two tags.",
  "operation-operationId": "Give the operation an `operationId` (verbNoun).",
  "operation-operationId-unique": "Give one of the two operations another `operationId`.",
  "operation-parameters-unique": "Keep one of the two parameters.",
  "operation-singular-tag": "Leave one tag: the area that the operation belongs to.",
  "operation-tag-defined":
    "Tag the operation with an area from `tags` in the root document, or add the area there.",
  "path-declaration-must-exist": "Give every {placeholder} of the path a name.",
  "path-not-include-query": "Declare the query as parameters.",
  "path-params-defined":
    "Declare every {placeholder} of the path as a parameter in path, and no other.",
  "security-defined":
    "Define the scheme under components/securitySchemes, or name one that is there.",
};

/** What somebody else's document must pass at least. All else has a default, or is looked at later. */
export const looseRules: readonly string[] = ["struct", "no-unresolved-refs"];

/** Names the field that a message speaks of, where it does not do so itself. */
export function nameField(message: string, pointer = ""): string {
  if (!/^(Expected type|Can't resolve \$ref$)/.test(message)) return message;
  return `\`${parsePointer(pointer).join(".")}\`: ${message}`;
}

/** What to do about a problem that Redocly found. */
export function getFix(ruleId: string, suggestions: readonly string[], message = ""): string {
  const [suggestion] = suggestions;
  if (/^Expected type `string` but got `(integer|number|boolean)`/.test(message)) {
    return "Write the value in quotes, so that YAML takes it for text.";
  }
  const fix = rules[ruleId] ?? "Give one of the two another file name.";
  return suggestion === undefined ? fix : `${fix} Did you mean \`${suggestion}\`?`;
}
