import type { Document, Schema } from "./openapi.ts";
import { resolve } from "./resolve.ts";

/** Which way a value goes. */
export type Direction = "request" | "response";

/** The word on what the other side sets. */
export const foreignWords = { request: "readOnly", response: "writeOnly" } as const;

/** A part of a document as it holds one way: what only the other side sets is not required. */
export function selectView<Node extends object>(
  document: Document,
  direction: Direction,
  node: Node,
): Node {
  return walk(document, foreignWords[direction], node, new Set()) as Node;
}

// What stands there is data, whatever it looks like.
const data = ["example", "examples", "enum", "const", "default"];

// What is below has names that somebody chose.
const maps = ["properties", "patternProperties", "dependentSchemas", "$defs"];

type Word = (typeof foreignWords)[Direction];

/** @param outer Names that are foreign by what stands beside, in the whole that an `allOf` makes. */
function walk(document: Document, word: Word, node: unknown, outer: ReadonlySet<string>): unknown {
  if (Array.isArray(node)) return node.map((it) => walk(document, word, it, new Set()));
  if (typeof node !== "object" || node === null) return node;
  const { required, allOf } = node as Schema;
  const isWhole = Array.isArray(required) || Array.isArray(allOf);
  const names = new Set(isWhole ? [...outer, ...listForeign(document, word, node, [])] : outer);
  return Object.fromEntries(
    Object.entries(node).map(([name, it]): [string, unknown] => {
      if (data.includes(name)) return [name, it];
      if (name === "required" && Array.isArray(it))
        return [name, it.filter((own) => !names.has(own))];
      if (name === "allOf" && Array.isArray(it))
        return [name, it.map((part) => walk(document, word, part, names))];
      if (!maps.includes(name)) return [name, walk(document, word, it, new Set())];
      const own = Object.entries((it ?? {}) as object);
      return [
        name,
        Object.fromEntries(own.map(([key, sub]) => [key, walk(document, word, sub, new Set())])),
      ];
    }),
  );
}

/** The properties of a schema, and of all that it is put together from, which bear the word. */
function listForeign(
  document: Document,
  word: Word,
  schema: Schema,
  within: readonly Schema[],
): string[] {
  if (within.includes(schema)) return [];
  return [
    ...Object.entries(schema.properties ?? {})
      .filter(([, it]) => isForeign(document, word, it, []))
      .map(([name]) => name),
    ...listParts(document, schema).flatMap((it) =>
      listForeign(document, word, it, [...within, schema]),
    ),
  ];
}

function isForeign(
  document: Document,
  word: Word,
  schema: Schema,
  within: readonly Schema[],
): boolean {
  if (within.includes(schema)) return false;
  const parts = listParts(document, schema);
  return (
    schema[word] === true || parts.some((it) => isForeign(document, word, it, [...within, schema]))
  );
}

function listParts(document: Document, { $ref, allOf }: Schema): Schema[] {
  return [
    ...(Array.isArray(allOf) ? allOf : []),
    ...($ref === undefined ? [] : [resolve<Schema>(document, { $ref })]),
  ];
}
