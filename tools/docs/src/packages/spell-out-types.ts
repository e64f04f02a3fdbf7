import type { Declarations } from "@cash-in/changes/emit-declarations";
import { expandLookups } from "@cash-in/changes/expand-lookups";
import ts from "typescript";

const printer = ts.createPrinter();

/**
 * The source of an area's types, with the properties in place of `components["schemas"]["Case"]`: a page about a type shows
 * what is in it. Comments stay.
 */
export function spellOutTypes(types: string, paths: string): string {
  const text = `${types}\n${joinComments(paths)}`;
  const file = ts.createSourceFile("types.ts", text, ts.ScriptTarget.ES2024, true);
  const declarations: Declarations = Map.groupBy(
    file.statements
      .filter((it) => ts.isInterfaceDeclaration(it) || ts.isTypeAliasDeclaration(it))
      .map((statement) => ({ statement, name: statement.name.text })),
    ({ name }) => name,
  );
  const isOwn = (node: ts.Node) => node.getStart(file) < types.length;
  return file.statements
    .filter(isOwn)
    .map((it) => printer.printNode(ts.EmitHint.Unspecified, expandLookups(it, declarations), file))
    .join("\n\n");
}

/** openapi-typescript writes `Format: date` above a description without a line between them. */
function joinComments(paths: string): string {
  return paths
    .replaceAll(/^( *\*) @description /gm, "$1\n$1 ")
    .replaceAll("/** @description ", "/** ");
}
