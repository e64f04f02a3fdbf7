import type { Document, Schema } from "@cash-in/description/openapi";
import openapiTS, { astToString, type OpenAPI3, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
import { isFileSchema } from "../model/is-file-schema.ts";
import { createHeader } from "./create-header.ts";
import { prepareForTypes } from "./prepare-for-types.ts";

/** Makes `paths.ts`; a function, since it may happen in another thread. */
export type EmitPaths = (document: Document, area: string) => Promise<string>;

/** `paths.ts`: the types of a document by path, as openapi-typescript makes them. The only place that knows it. */
export async function emitPaths(document: Document, area: string): Promise<string> {
  const nodes = await openapiTS(prepareForTypes(document) as unknown as OpenAPI3, {
    defaultNonNullable: false,
    silent: true,
    transform,
  });
  return `${createHeader("ts", area)}\n\n${astToString(nodes.filter((node) => !isUnused(node)))}`;
}

const { factory } = ts;

function transform(node: SchemaObject): ts.TypeNode | undefined {
  const schema = node as Schema;
  if (isFileSchema(schema)) return factory.createTypeReferenceNode("Blob");
  const known = schema["x-extensible-enum"];
  if (schema.type !== "string" || known === undefined) return undefined;
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
