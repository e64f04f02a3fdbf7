import ts from "typescript";
import { listNames } from "../hand-written/list-declared.ts";

/** The declarations that a compiler emits for the files of a package: statements by name, comments left out. */
export type Declarations = ReadonlyMap<string, readonly { readonly statement: ts.Statement }[]>;

/** Compiles a package to its declarations. `prefix` is its folder in the program. */
export function emitDeclarations(program: ts.Program, prefix: string): Declarations {
  const texts: string[] = [];
  for (const source of program.getSourceFiles()) {
    if (!source.fileName.startsWith(prefix)) continue;
    program.emit(source, (_path, text) => texts.push(text), undefined, true);
  }
  // One file, so that a piece of one declaration can be printed as a part of another.
  const all = ts.createSourceFile("all.d.ts", texts.join("\n"), ts.ScriptTarget.ES2024, true);
  return Map.groupBy(
    all.statements.flatMap((statement) =>
      listNames(statement).map((name) => ({ name, statement })),
    ),
    ({ name }) => name,
  );
}

/** The names that a declaration speaks of. */
export function listReferences(source: string): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node)) names.push(node.typeName.getText());
    if (ts.isTypeQueryNode(node)) names.push(node.exprName.getText());
    if (ts.isExpressionWithTypeArguments(node)) names.push(node.expression.getText());
    if (ts.isComputedPropertyName(node)) names.push(node.expression.getText());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("declaration.ts", source, ts.ScriptTarget.ES2024, true));
  return names;
}
