import ts from "typescript";
import { listFiles, type State, type States } from "../state/state.ts";

/** Whether a package runs other code than before: types and comments aside. */
export function isCodeChanged({ base, next }: States, folder: string): boolean {
  return showCode(base, folder) !== showCode(next, folder);
}

function showCode(state: State, folder: string): string {
  const target = ts.ScriptTarget.ES2024;
  const texts = [...listFiles(state, folder)]
    .filter(([path]) => path.endsWith(".ts"))
    .map(([path, text]) => {
      const compilerOptions = { target, module: ts.ModuleKind.ESNext, removeComments: true };
      return [path, ts.transpileModule(text, { compilerOptions }).outputText] as const;
    });
  return JSON.stringify(texts.sort(([a], [b]) => (a < b ? -1 : 1)));
}
