import ts from "typescript";
import { listFiles, type State } from "../state/state.ts";
import { listNames } from "./list-declared.ts";

const printer = ts.createPrinter({ removeComments: true });

/**
 * A package as its declarations, made so that two copies can be compared by structure: what belongs to one copy only
 * goes. Everything is exported, so that it can be named.
 */
export function declarePackage(program: ts.Program, state: State, folder: string): State {
  const prefix = `/${state.side}/`;
  const files = new Map(
    [...listFiles(state, folder)]
      .filter(([path]) => path === "package.json")
      .map(([path, text]) => [`packages/${folder}/${path}`, text]),
  );
  for (const source of program.getSourceFiles()) {
    if (!source.fileName.startsWith(`${prefix}packages/${folder}/`)) continue;
    const path = source.fileName.slice(prefix.length);
    program.emit(source, (_, text) => files.set(path, toStructural(text)), undefined, true);
  }
  return { side: state.side, files };
}

/** Leaves out private members, and gives a member that a symbol names the symbol's name. */
export function toStructural(declarations: string): string {
  const file = ts.createSourceFile("all.ts", declarations, ts.ScriptTarget.ES2024, true);
  const { transformed } = ts.transform(file, [createTransform]);
  return transformed
    .flatMap(({ statements }) => statements)
    .map((it) => print(it, file))
    .join("\n");
}

const createTransform: ts.TransformerFactory<ts.SourceFile> = (context) => (file) => {
  const visit = (node: ts.Node): ts.Node | undefined => {
    if (node.kind === ts.SyntaxKind.ProtectedKeyword) return undefined;
    if (ts.isClassElement(node) && isPrivate(node)) return undefined;
    if (ts.isComputedPropertyName(node) && ts.isIdentifier(node.expression)) {
      return ts.factory.createStringLiteral(`[${node.expression.text}]`);
    }
    return ts.visitEachChild(node, visit, context);
  };
  return ts.visitEachChild(file, visit, context);
};

function isPrivate(node: ts.ClassElement): boolean {
  const isHash = node.name !== undefined && ts.isPrivateIdentifier(node.name);
  return isHash || hasModifier(node, ts.SyntaxKind.PrivateKeyword);
}

function hasModifier(node: ts.Node, modifier: ts.SyntaxKind): boolean {
  const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) : undefined;
  return (modifiers ?? []).some(({ kind }) => kind === modifier);
}

function print(statement: ts.Statement, file: ts.SourceFile): string {
  const text = printer.printNode(ts.EmitHint.Unspecified, statement, file);
  const isOpen = hasModifier(statement, ts.SyntaxKind.ExportKeyword);
  return listNames(statement).length > 0 && !isOpen ? `export ${text}` : text;
}
