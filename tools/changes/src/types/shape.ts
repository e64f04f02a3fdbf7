import ts from "typescript";

/** One property, as the walk sees it. */
export interface Property {
  readonly name: string;
  /** Without the `undefined` that stands for absence. */
  readonly type: ts.Type;
  readonly optional: boolean;
  readonly readonly: boolean;
}

/** The properties that have a name and can be there. */
export function listProperties(checker: ts.TypeChecker, type: ts.Type): Map<string, Property> {
  const properties = checker
    .getPropertiesOfType(type)
    // Symbols are core's own.
    .filter(({ name }) => !name.startsWith("__@"))
    .map((symbol) => toProperty(checker, symbol))
    .filter((property) => (property.type.flags & ts.TypeFlags.Never) === 0);
  return new Map(properties.map((property) => [property.name, property]));
}

function toProperty(checker: ts.TypeChecker, symbol: ts.Symbol): Property {
  const [declaration, ...others] = symbol.declarations ?? [];
  // What was made of a generic has other types than its source.
  const isMade = (symbol.flags & ts.SymbolFlags.Transient) !== 0;
  const isPlain =
    declaration && ts.isPropertySignature(declaration) && others.length === 0 && !isMade;
  const node = isPlain ? declaration.type : undefined;
  const flags = declaration ? ts.getCombinedModifierFlags(declaration) : 0;
  return {
    name: symbol.name,
    // From the source, because the checker adds `undefined` to an optional property and loses the identity of its type.
    type: node ? checker.getTypeFromTypeNode(node) : checker.getTypeOfSymbol(symbol),
    optional: (symbol.flags & ts.SymbolFlags.Optional) !== 0,
    readonly: (flags & ts.ModifierFlags.Readonly) !== 0,
  };
}

/** The type of the properties without a name; `undefined` where there may be none. */
export function getRest(checker: ts.TypeChecker, type: ts.Type): ts.Type | undefined {
  return checker
    .getIndexInfosOfType(type)
    .find(({ keyType }) => (keyType.flags & ts.TypeFlags.String) !== 0)?.type;
}

/** Whether the walk can go into a type: an object or list of the package's own, no class of the platform. */
export function isObject(type: ts.Type): boolean {
  if ((type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) === 0) return false;
  if (type.isIntersection()) return type.types.every(isObject);
  return type.getCallSignatures().length === 0 && !isForeign(type);
}

function isForeign({ symbol }: ts.Type): boolean {
  return (symbol?.declarations ?? []).some((it) =>
    /\/lib\.[^/]*\.ts$/.test(it.getSourceFile().fileName),
  );
}
