import { isPair, isScalar, parseDocument, visit } from "yaml";

export interface Action {
  /** `actions/checkout` */
  readonly name: string;
  /** What stands after the `@`, or nothing. */
  readonly version: string;
  /** What the comment behind it says. */
  readonly comment: string;
}

/** Every action that a workflow uses, wherever the word stands. */
export function readActions(text: string): readonly Action[] {
  const found: Action[] = [];
  visit(parseDocument(text), {
    Pair(_, pair) {
      if (!isPair(pair) || !isScalar(pair.key) || pair.key.value !== "uses") return;
      const { value } = pair;
      const [name = "", version = ""] = String(isScalar(value) ? value.value : value).split("@");
      found.push({ name, version, comment: (isScalar(value) && value.comment?.trim()) || "" });
    },
  });
  return found;
}
