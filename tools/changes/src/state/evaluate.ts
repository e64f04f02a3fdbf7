import { createContext, runInContext } from "node:vm";
import ts from "typescript";

// Without globals and real imports, what stands in such a module can do nothing but be data.
const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });

/** The exported values of a generated module of plain data. What it imports is data too: the name, as a string. */
export function evaluate(source: string): Record<string, unknown> {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2024 },
  });
  const text = `(() => {
const exports = {};
const require = () => new Proxy({}, { get: (_, name) => name });
${outputText}
return JSON.stringify(exports);
})()`;
  return JSON.parse(runInContext(text, context, { timeout: 5000 })) as Record<string, unknown>;
}
