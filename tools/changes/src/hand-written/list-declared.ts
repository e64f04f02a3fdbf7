import ts from "typescript";
import type { State } from "../state/state.ts";

/** Something that a package declares, by one name in one file. */
export interface Declared {
  readonly name: string;
  readonly path: string;
  readonly isType: boolean;
  readonly isValue: boolean;
  readonly parameters: readonly TypeParameter[];
  readonly statements: readonly ts.Statement[];
}

interface TypeParameter {
  readonly name: string;
  readonly isOptional: boolean;
  readonly isConstrained: boolean;
}

/** All that the declarations of a package declare. */
export function listDeclared({ files }: State): Declared[] {
  return [...files]
    .filter(([path]) => path.endsWith(".ts"))
    .flatMap(([path, text]) => {
      const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2024, true);
      const named = file.statements.flatMap((statement) =>
        listNames(statement).map((name) => ({ name, statement })),
      );
      const byName = Map.groupBy(named, ({ name }) => name);
      return [...byName].map(([name, all]) =>
        createDeclared(
          name,
          path,
          all.map(({ statement }) => statement),
        ),
      );
    });
}

function createDeclared(name: string, path: string, statements: ts.Statement[]): Declared {
  const isBoth = (it: ts.Statement) => ts.isClassDeclaration(it) || ts.isEnumDeclaration(it);
  const isType = (it: ts.Statement) =>
    ts.isInterfaceDeclaration(it) || ts.isTypeAliasDeclaration(it) || isBoth(it);
  const isValue = (it: ts.Statement) =>
    ts.isVariableStatement(it) || ts.isFunctionDeclaration(it) || isBoth(it);
  const first = statements.find((it) => !ts.isEnumDeclaration(it) && isType(it)) as
    | ts.InterfaceDeclaration
    | undefined;
  return {
    name,
    path,
    isType: statements.some(isType),
    isValue: statements.some(isValue),
    parameters: (first?.typeParameters ?? []).map((it) => ({
      name: it.name.text,
      isOptional: it.default !== undefined,
      isConstrained: it.constraint !== undefined,
    })),
    statements,
  };
}

export function listNames(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const { name } = statement as ts.Statement & { name?: ts.Node };
  return name === undefined ? [] : [name.getText()];
}
