import ts from "typescript";
import { createFact, type Fact } from "../fact.ts";
import { readManifest } from "../state/manifest.ts";
import type { State, States } from "../state/state.ts";
import { getReference } from "./get-reference.ts";
import { listDeclared } from "./list-declared.ts";
import { listDirections } from "./list-directions.ts";

/**
 * Finds the dependencies of which another version may give users other types. Only one version is installed, so that the
 * types themselves cannot be compared. `declarations` are those of the base.
 */
export function compareForeignTypes(
  { base, next }: States,
  folder: string,
  declarations: () => State,
  exported: readonly string[],
): Fact[] {
  const [before, after] = [base, next].map((it) => readManifest(it, folder).dependencies ?? {});
  const others = Object.entries(after ?? {}).filter(
    ([name, version]) => !isCompatible(before?.[name] ?? version, version),
  );
  if (others.length === 0) return [];
  const met = listForeignModules(declarations(), exported);
  return others
    .filter(([name]) => met.has(name))
    .map(([name, version]) =>
      createFact("", "foreign types", "has types of …", `\`${name}\` ${version}`),
    );
}

/** The rule of a caret: the first number that is not zero stays. */
function isCompatible(base: string, next: string): boolean {
  const [old, fresh] = [base, next].map((version) => {
    const numbers = version.match(/\d+/g) ?? [];
    const first = numbers.findIndex((it) => it !== "0");
    return numbers.slice(0, first < 0 ? numbers.length : first + 1).join(".");
  });
  return old === fresh;
}

/** The modules elsewhere whose types users meet. */
function listForeignModules(declarations: State, exported: readonly string[]): Set<string> {
  const declared = listDeclared(declarations);
  const met = listDirections(declared, exported, []);
  const modules = new Set<string>();
  const visit = (node: ts.Node): void => {
    const reference = getReference(node)?.split(".")[0];
    const module = reference && readImports(node.getSourceFile()).get(reference);
    if (module) modules.add(module);
    ts.forEachChild(node, visit);
  };
  for (const { name, statements } of declared) if (met.has(name)) statements.forEach(visit);
  return modules;
}

function readImports(file: ts.SourceFile): Map<string, string> {
  const imports = file.statements.filter(ts.isImportDeclaration);
  return new Map(
    imports.flatMap(({ importClause, moduleSpecifier }) => {
      const { name, namedBindings } = importClause ?? {};
      const own = namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : [];
      const space = namedBindings && ts.isNamespaceImport(namedBindings) ? [namedBindings] : [];
      const names = [...(name ? [name] : []), ...[...own, ...space].map((it) => it.name)];
      const module = (moduleSpecifier as ts.StringLiteral).text;
      return names.map((it) => [it.text, module] as const);
    }),
  );
}
