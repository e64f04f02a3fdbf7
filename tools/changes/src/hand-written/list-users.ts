import ts from "typescript";
import type { State } from "../state/state.ts";

/** What the areas declare with core's types: their clients, and the functions that make them. */
export function listUsers({ files }: State): ts.Statement[] {
  return [...files]
    .filter(([path]) => /\/src\/generated\/(client|openapi-fetch)\.ts$/.test(path))
    .flatMap(([path, text]) => [
      ...ts.createSourceFile(path, text, ts.ScriptTarget.ES2024, true).statements,
    ])
    .filter((it) => ts.isFunctionDeclaration(it) || ts.isInterfaceDeclaration(it));
}
