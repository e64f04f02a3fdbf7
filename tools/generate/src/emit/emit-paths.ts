import openapiTS, { astToString, type OpenAPI3, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
import type { Comment, TypeSource } from "../model/model.ts";
import { toCommentText } from "../text/to-comment-text.ts";
import { wrapText } from "../text/wrap-text.ts";
import { createHeader } from "./create-header.ts";
import { sayEvidence } from "./say-evidence.ts";

/** Makes `paths.ts`; a function, since it may happen in another thread. */
export type EmitPaths = (types: TypeSource, area: string) => Promise<string>;

/** `paths.ts`: the types of a document by path, as openapi-typescript makes them. The only place that knows it. */
export async function emitPaths({ document, comments }: TypeSource, area: string): Promise<string> {
  const described = structuredClone(document) as OpenAPI3;
  for (const comment of comments) describe(described, comment);
  const nodes = await openapiTS(described, { defaultNonNullable: false, silent: true, transform });
  return `${createHeader("ts", area)}\n\n${astToString(nodes.filter((node) => !isUnused(node)))}`;
}

function describe(document: object, { at, text, known }: Comment): void {
  const node = at.reduce<object>((parent, key) => parent[key as keyof typeof parent], document);
  const said = known.length === 0 ? text : `${text}\n${sayEvidence(known)}`.trim();
  Object.assign(node, { description: wrapText(toCommentText(said), 80).join("\n") });
}

const { factory } = ts;

function transform(schema: SchemaObject): ts.TypeNode | undefined {
  if (schema.type !== "string") return undefined;
  if (schema.format === "binary") return factory.createTypeReferenceNode("Blob");
  const known: readonly string[] | undefined = schema["x-extensible-enum"];
  if (known === undefined) return undefined;
  const literals = known.map((value) =>
    factory.createLiteralTypeNode(factory.createStringLiteral(value)),
  );
  return factory.createUnionTypeNode([...literals, createAnyString()]);
}

// Plain `string` would swallow the literals.
function createAnyString(): ts.TypeNode {
  const string = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  return factory.createParenthesizedType(
    factory.createIntersectionTypeNode([string, factory.createTypeLiteralNode([])]),
  );
}

function isUnused(node: ts.Node): boolean {
  return ts.isTypeAliasDeclaration(node) && ["webhooks", "$defs"].includes(node.name.text);
}
