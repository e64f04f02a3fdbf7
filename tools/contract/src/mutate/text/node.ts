import { parseAst } from "vitest/node";

/** A node of a source text's syntax tree. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** A declaration at the top of a file. */
export interface Declaration {
  readonly name: string;
  readonly node: Node;
}

/** What a file declares at its top, without types. */
export function listDeclarations(text: string): Declaration[] {
  const { body } = parseAst(text, { lang: "ts" }) as unknown as { body: readonly Node[] };
  return body.flatMap((statement) => {
    const node = toNode(statement.declaration) ?? statement;
    if (node.type === "VariableDeclaration") {
      return (node.declarations as readonly Node[]).map((it) => ({ name: nameOf(it), node: it }));
    }
    const isNamed = node.type === "FunctionDeclaration" || node.type === "ClassDeclaration";
    return isNamed ? [{ name: nameOf(node), node }] : [];
  });
}

function nameOf({ id }: Node): string {
  return String((id as { readonly name?: unknown }).name);
}

export function toNode(value: unknown): Node | undefined {
  return typeof value === "object" && value !== null && "type" in value && "start" in value
    ? (value as Node)
    : undefined;
}

/** The parts of a node, in order, without those that only a type checker reads. */
export function listParts(node: Node): Node[] {
  return Object.entries(node)
    .filter(([field]) => !/^(typeAnnotation|typeParameters|typeArguments|returnType)$/.test(field))
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .flatMap((value) => toNode(value) ?? [])
    .filter(({ type }) => !type.startsWith("TS") || /^TS(As|Satisfies|NonNull)E/.test(type))
    .sort((a, b) => a.start - b.start);
}
