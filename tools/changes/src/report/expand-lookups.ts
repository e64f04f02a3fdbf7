import ts from "typescript";
import type { Declarations } from "./emit-declarations.ts";

/**
 * Puts what they stand for in place of `components["schemas"]["Case"]` and `operations["listCases"]["parameters"]["query"]`.
 * Within others, a schema is called by its name.
 */
export function expandLookups(statement: ts.Statement, declarations: Declarations): ts.Statement {
  const expand = (node: ts.Node, isOwn: boolean): ts.Node => {
    if (ts.isIntersectionTypeNode(node)) return joinRest(visitChildren(node));
    if (!ts.isIndexedAccessTypeNode(node)) return visitChildren(node);
    const keys = listKeys(node);
    const [root, room, name] = keys;
    if (root === "components" && room === "schemas" && name && keys.length === 3 && !isOwn) {
      return ts.factory.createTypeReferenceNode(name);
    }
    const target = findTarget(keys, declarations);
    return target ? expand(target, false) : node;
  };
  const visitChildren = <T extends ts.Node>(node: T): T =>
    ts.visitEachChild(node, (child) => expand(child, false), undefined);
  if (!ts.isTypeAliasDeclaration(statement)) return expand(statement, false) as ts.Statement;
  const { modifiers, name, typeParameters, type } = statement;
  const expanded = expand(type, true) as ts.TypeNode;
  return ts.factory.updateTypeAliasDeclaration(
    statement,
    modifiers,
    name,
    typeParameters,
    expanded,
  );
}

/** `{ A: B } & { [key: string]: unknown }` is said in fewer lines as one object. */
function joinRest(node: ts.IntersectionTypeNode): ts.TypeNode {
  const [first, second, ...others] = node.types;
  if (others.length > 0 || !first || !second) return node;
  if (!ts.isTypeLiteralNode(first) || !ts.isTypeLiteralNode(second)) return node;
  if (!second.members.every(ts.isIndexSignatureDeclaration)) return node;
  return ts.factory.createTypeLiteralNode([...first.members, ...second.members]);
}

/** `["components", "schemas", "Case"]`. */
function listKeys(node: ts.TypeNode): string[] {
  if (ts.isIndexedAccessTypeNode(node)) {
    const { indexType } = node;
    const literal = ts.isLiteralTypeNode(indexType) ? indexType.literal : undefined;
    return [
      ...listKeys(node.objectType),
      literal && (ts.isStringLiteral(literal) || ts.isNumericLiteral(literal)) ? literal.text : "?",
    ];
  }
  return [ts.isTypeReferenceNode(node) ? node.typeName.getText() : "?"];
}

function findTarget(
  [root = "", ...keys]: readonly string[],
  declarations: Declarations,
): ts.TypeNode | undefined {
  let node: ts.Node | undefined = declarations.get(root)?.[0]?.statement;
  for (const key of keys) node = node && findMember(node, key);
  return node && ts.isTypeNode(node) ? node : undefined;
}

function findMember(node: ts.Node, key: string): ts.TypeNode | undefined {
  if (!ts.isInterfaceDeclaration(node) && !ts.isTypeLiteralNode(node)) return undefined;
  const member = node.members.find(({ name }) => name && toText(name) === key);
  return member && ts.isPropertySignature(member) ? member.type : undefined;
}

function toText(name: ts.PropertyName): string {
  return ts.isStringLiteral(name) || ts.isNumericLiteral(name) ? name.text : name.getText();
}
