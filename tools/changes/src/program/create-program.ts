import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { listEntryPoints, type State } from "../state/state.ts";
import { views } from "./views.ts";

const repository = fileURLToPath(new URL("../../../../", import.meta.url));

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2024,
  lib: ["lib.es2024.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  declaration: true,
  emitDeclarationOnly: true,
  removeComments: true,
};

// TypeScript's own library and what packages import from the registry: the same for every program.
const foreignFiles = new Map<string, ts.SourceFile | undefined>();

/**
 * One program over some packages of several states, none of which needs to be on disk: `/base/packages/…`, `/next/packages/…`.
 * Each state uses its own core, and has a file of views.
 */
export function createProgram(
  states: readonly State[],
  folders: readonly string[],
  others: ReadonlyMap<string, string> = new Map(),
): ts.Program {
  const files = new Map(others);
  for (const { side, files: own } of states) {
    files.set(toViews(side), views);
    for (const [path, text] of own) if (path.endsWith(".ts")) files.set(`/${side}/${path}`, text);
  }
  const roots = states.flatMap((state) =>
    folders.flatMap((folder) =>
      listEntryPoints(state, folder).map(({ path }) => `/${state.side}/${path}`),
    ),
  );
  return ts.createProgram([...roots, ...others.keys()], options, createHost(files));
}

export function toViews(side: string): string {
  return `/${side}/views.ts`;
}

function createHost(files: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  // Comments are long here, and nothing reads them.
  host.jsDocParsingMode = ts.JSDocParsingMode.ParseNone;
  return {
    ...host,
    getCurrentDirectory: () => "/",
    fileExists: (path) => files.has(path) || host.fileExists(path),
    readFile: (path) => files.get(path) ?? host.readFile(path),
    getSourceFile: (path, version) => {
      const text = files.get(path);
      if (text !== undefined) return ts.createSourceFile(path, text, version);
      if (!foreignFiles.has(path)) foreignFiles.set(path, host.getSourceFile(path, version));
      return foreignFiles.get(path);
    },
    resolveModuleNameLiterals: (names, from) =>
      names.map(({ text }) => ({ resolvedModule: resolve(files, text, from) })),
  };
}

function resolve(
  files: ReadonlyMap<string, string>,
  name: string,
  from: string,
): ts.ResolvedModuleFull | undefined {
  const own = listCandidates(name, from).find((path) => files.has(path));
  if (own !== undefined) return { resolvedFileName: own, extension: ts.Extension.Ts };
  const [, real = from] = /^\/(?:base|next)\/(.*)$/.exec(from) ?? [];
  const mode = ts.ModuleKind.ESNext;
  const place = posix.resolve(repository, real);
  return ts.resolveModuleName(name, place, options, ts.sys, undefined, undefined, mode)
    .resolvedModule;
}

function listCandidates(name: string, from: string): string[] {
  if (name.startsWith("/")) return [name];
  if (name.startsWith(".")) return [posix.join(posix.dirname(from), name)];
  const [, side] = from.split("/");
  const [, folder, entry = "index"] = /^@cash-in\/([^/]+)(?:\/(.+))?$/.exec(name) ?? [];
  if (folder === undefined) return [];
  return ["src", "src/generated"].map((src) => `/${side}/packages/${folder}/${src}/${entry}.ts`);
}
