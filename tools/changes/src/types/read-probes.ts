import { posix } from "node:path";
import ts from "typescript";
import { toViews } from "../program/create-program.ts";
import { UnreadableError } from "../state/state.ts";
import { toProbes } from "./create-probes.ts";
import { isObject } from "./shape.ts";

/** An old type and the new one. */
export type TypePair = readonly [base: ts.Type, next: ts.Type];

/** The compiled probes of a package. */
export interface Probes {
  readonly checker: ts.TypeChecker;
  readonly get: (row: string) => TypePair;
  /** The schemas of each side by their types, so that the walk knows them when it meets them. */
  readonly names: readonly [base: ReadonlyMap<ts.Type, string>, next: ReadonlyMap<ts.Type, string>];
}

export function readProbes(program: ts.Program, area: string): Probes {
  refuseErrors(program, area);
  const checker = program.getTypeChecker();
  const get = readRows(program, toProbes(area));
  const names = (["base", "next"] as const).map((side) => readNames(program, area, side));
  return { checker, get, names: [names[0] ?? new Map(), names[1] ?? new Map()] };
}

/** The pairs of types in a file of probes, by row. */
export function readRows(program: ts.Program, path: string): (row: string) => TypePair {
  const checker = program.getTypeChecker();
  const [error] = program.getSemanticDiagnostics(program.getSourceFile(path));
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, " "));
  const rows = getType(program, path, "Probes");
  return (row) => {
    const symbol = rows.getProperty(row);
    if (symbol === undefined) throw new Error(`No probe: ${row}`);
    const [base, next] = checker.getTypeArguments(
      checker.getTypeOfSymbol(symbol) as ts.TypeReference,
    );
    if (base === undefined || next === undefined) throw new Error(`No pair: ${row}`);
    return [base, next];
  };
}

// What does not compile is `any`, which is equal to everything.
function refuseErrors(program: ts.Program, area: string): void {
  for (const side of ["base", "next"] as const) {
    const folder = `/${side}/packages/${area}/src/generated`;
    const own = ["paths", "types", "client"].map((file) => `${folder}/${file}.ts`);
    for (const path of [...own, toViews(side)]) {
      const [first] = program.getSemanticDiagnostics(program.getSourceFile(path));
      if (first === undefined) continue;
      const reason = ts.flattenDiagnosticMessageText(first.messageText, " ");
      throw new UnreadableError(side, `${posix.basename(path)} does not compile: ${reason}`);
    }
  }
}

function getType(program: ts.Program, path: string, name: string): ts.Type {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(path);
  const module = file && checker.getSymbolAtLocation(file);
  const symbol = module && checker.getExportsOfModule(module).find((it) => it.name === name);
  if (symbol === undefined) throw new Error(`${path} has no ${name}.`);
  return checker.getDeclaredTypeOfSymbol(symbol);
}

function readNames(program: ts.Program, area: string, side: string): ReadonlyMap<ts.Type, string> {
  const checker = program.getTypeChecker();
  const path = `/${side}/packages/${area}/src/generated/paths.ts`;
  const schemas = getType(program, path, "components").getProperty("schemas");
  const properties = schemas ? checker.getTypeOfSymbol(schemas).getProperties() : [];
  return new Map(
    properties
      .map((symbol) => [checker.getTypeOfSymbol(symbol), symbol.name] as const)
      // Unions, lists and plain types are the same type wherever they stand, also where no schema is meant.
      .filter(([type]) => isObject(type) && !checker.isArrayLikeType(type)),
  );
}

/** The names that a module exports. */
export function listExports(program: ts.Program, path: string): string[] {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(path);
  const module = file && checker.getSymbolAtLocation(file);
  return module ? checker.getExportsOfModule(module).map(({ name }) => name) : [];
}
