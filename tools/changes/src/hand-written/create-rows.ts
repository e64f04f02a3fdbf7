import type { Declared } from "./list-declared.ts";
import type { DeclaredPair } from "./pair-declared.ts";

/** What stands side by side in the file of probes: by `typeof` for a value. */
export interface Row {
  readonly key: string;
  readonly name: string;
  readonly part: "schema" | "export";
}

/** The rows of a pair, and what each of them is in TypeScript. */
export function listRows({ base, next, isExported }: DeclaredPair): Row[] {
  const key = (part: string) => `${part} ${next.path} ${next.name}`;
  return [
    ...(base.isType && next.isType && takesSameArguments(base, next)
      ? [{ key: key("schema"), name: next.name, part: "schema" } as const]
      : []),
    ...(base.isValue && next.isValue && isExported
      ? [{ key: key("export"), name: next.name, part: "export" } as const]
      : []),
  ];
}

/** Whether what users gave a type still does for it. */
export function takesSameArguments(base: Declared, next: Declared): boolean {
  const required = next.parameters.filter(({ isOptional }) => !isOptional);
  const count = base.parameters.length;
  return required.length <= count && count <= next.parameters.length;
}

/** An interface whose properties are tuples of the old type and the new one, as TypeScript source. */
export function createRowsSource(pairs: readonly DeclaredPair[]): string {
  const markers = new Set(pairs.flatMap(({ base }) => base.parameters.map(({ name }) => name)));
  const imports = pairs.map(
    ({ base, next }, index) => `import type * as base${index} from "/base/${base.path}";
import type * as next${index} from "/next/${next.path}";`,
  );
  const rows = pairs.flatMap((pair, index) =>
    listRows(pair).map(({ key, part, name }) => {
      const show = (side: "base" | "next") =>
        part === "export"
          ? `typeof ${side}${index}.${name}`
          : `${side}${index}.${name}${showArguments(pair, side)}`;
      return `${JSON.stringify(key)}: [${show("base")}, ${show("next")}];`;
    }),
  );
  return `${imports.join("\n")}
${[...markers].map((name) => `declare enum ${name} { ${name} }`).join("\n")}
export interface Probes {
  ${rows.join("\n  ")}
}
`;
}

// The same on both sides. A constraint is nobody's business here but the compiler's.
function showArguments({ base, next }: DeclaredPair, side: "base" | "next"): string {
  const given = base.parameters.map(({ name, isConstrained }, index) =>
    isConstrained || next.parameters[index]?.isConstrained === true ? "any" : name,
  );
  const count = side === "base" ? base.parameters.length : next.parameters.length;
  return count === 0 || given.length === 0 ? "" : `<${given.slice(0, count).join(", ")}>`;
}
