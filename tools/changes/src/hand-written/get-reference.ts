import ts from "typescript";

/** The name that a node of a declaration speaks of. */
export function getReference(node: ts.Node): string | undefined {
  if (ts.isTypeReferenceNode(node)) return node.typeName.getText();
  if (ts.isTypeQueryNode(node)) return node.exprName.getText();
  if (ts.isExpressionWithTypeArguments(node)) return node.expression.getText();
  if (ts.isImportTypeNode(node)) return node.qualifier?.getText();
  return undefined;
}
