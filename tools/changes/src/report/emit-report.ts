import { compareText } from "@cash-in/generate/compare-text";
import { scope } from "@cash-in/generate/scope";
import ts from "typescript";
import { type EntryPoint, listEntryPoints, type State } from "../state/state.ts";
import { type Declarations, emitDeclarations, listReferences } from "./emit-declarations.ts";
import { expandLookups } from "./expand-lookups.ts";
import { printOperations } from "./print-operations.ts";

/** The public types of a package as Markdown, to be formatted. */
export function emitReport(program: ts.Program, state: State, folder: string): string {
  const sections = readPublicTypes(program, state, folder).map(({ entry, exports, texts }) => {
    const hasOperations = exports.some(({ path }) => isOperations(path));
    const own = exports.map(({ declared }) => declared).filter((name) => texts.has(name));
    const behind = [...texts.keys()].filter((name) => !own.includes(name)).sort(compareText);
    const declarations = [
      ...own.map((name) => texts.get(name)),
      ...(behind.length > 0 ? ["// Not exported:"] : []),
      ...behind.map((name) => texts.get(name)),
    ];
    return [
      `## \`${entry.name}\``,
      ...listOthers(exports, folder),
      ...(hasOperations ? [printOperations(state, folder)] : []),
      ...(declarations.length > 0 ? [`\`\`\`ts\n${declarations.join("\n\n")}\n\`\`\``] : []),
    ].join("\n\n");
  });
  return `# Public types of ${scope}/${folder}

<!-- Made by pnpm report:types. Do not edit. -->

${sections.join("\n\n")}
`;
}

export interface PublicTypes {
  readonly entry: EntryPoint;
  readonly exports: readonly Export[];
  /** Declarations by name: what is exported, and what that speaks of. Each is told once, at the first entry point. */
  readonly texts: ReadonlyMap<string, string>;
}

/** The public types of a package, by entry point. */
export function readPublicTypes(program: ts.Program, state: State, folder: string): PublicTypes[] {
  const declarations = emitDeclarations(program, `/${state.side}/packages/${folder}/`);
  const told = new Set<string>();
  return listEntryPoints(state, folder).map((entry) => {
    const exports = listExports(program, `/${state.side}/${entry.path}`);
    const names = exports.filter((it) => it.folder === folder && !isTold(it.path));
    const texts = new Map<string, string>();
    const visit = (name: string): void => {
      if (told.has(name) || !declarations.has(name) || byPath.includes(name)) return;
      told.add(name);
      const text = print(name, declarations);
      texts.set(name, text);
      listReferences(text).forEach(visit);
    };
    for (const { declared } of names) visit(declared);
    return { entry, exports, texts };
  });
}

// What openapi-typescript makes: the whole API again.
const byPath = ["components", "operations", "paths"];

interface Export {
  readonly name: string;
  /** What it is called where it is declared. */
  readonly declared: string;
  readonly folder: string;
  readonly path: string;
}

function listExports(program: ts.Program, path: string): Export[] {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(path);
  const module = file && checker.getSymbolAtLocation(file);
  return (module ? checker.getExportsOfModule(module) : [])
    .map((symbol) => {
      const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
      const target = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
      const source = target.declarations?.[0]?.getSourceFile().fileName ?? "";
      const [, folder = ""] = /^\/[^/]+\/packages\/([^/]+)\//.exec(source) ?? [];
      return { name: symbol.name, declared: target.name, folder, path: source };
    })
    .sort((a, b) => compareText(a.name, b.name));
}

// The table of operations shows descriptors, and the inputs and values show what stands in `paths`.
function isTold(path: string): boolean {
  return isOperations(path) || path.endsWith("/src/generated/paths.ts");
}

function isOperations(path: string): boolean {
  return path.endsWith("/src/generated/operations.ts");
}

function listOthers(exports: readonly Export[], folder: string): string[] {
  const quote = (names: readonly Export[]) => names.map(({ name }) => `\`${name}\``).join(", ");
  const foreign = Map.groupBy(
    exports.filter((it) => it.folder !== folder),
    (it) => it.folder,
  );
  const paths = exports.filter((it) => it.path.endsWith("/src/generated/paths.ts"));
  return [
    ...[...foreign].map(([other, names]) => `From \`@cash-in/${other}\`: ${quote(names)}`),
    ...(paths.length > 0 ? [`The same as openapi-typescript has it: ${quote(paths)}`] : []),
  ];
}

const printer = ts.createPrinter({ removeComments: true });

function print(name: string, declarations: Declarations): string {
  return (declarations.get(name) ?? [])
    .map(({ statement: it }) =>
      printer.printNode(
        ts.EmitHint.Unspecified,
        expandLookups(it, declarations),
        it.getSourceFile(),
      ),
    )
    .map((text) => text.replace(/^export /, ""))
    .join("\n");
}
