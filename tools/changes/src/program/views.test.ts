import ts from "typescript";
import { expect, test } from "vitest";
import { createState } from "../testing/create-states.ts";
import { createProgram, toViews } from "./create-program.ts";

const open = "{ [key: string]: unknown }";
const recursive = "Tree";

// What users may do with the new type who know the old one. `plain` is what assignability says by itself.
const cases = [
  { name: "equal", base: "{ A: string }", next: "{ A: string }", read: "equal", write: "equal" },
  {
    name: "optional property added",
    base: "{ A: string }",
    next: "{ A: string; B?: string }",
    read: "more",
    write: "more",
  },
  {
    name: "optional property gone",
    base: "{ A: string; B?: string }",
    next: "{ A: string }",
    read: "breaks",
    write: "breaks",
  },
  {
    name: "the same of open objects",
    base: `{ A: string; B?: string } & ${open}`,
    next: `{ A: string } & ${open}`,
    read: "breaks",
    write: "breaks",
  },
  {
    name: "optional property added to an open object",
    base: `{ A: string } & ${open}`,
    next: `{ A: string; B?: string } & ${open}`,
    read: "more",
    write: "more",
  },
  {
    name: "required property added",
    base: "{ A: string }",
    next: "{ A: string; B: string }",
    read: "more",
    write: "breaks",
  },
  {
    name: "property becomes optional",
    base: "{ A: string }",
    next: "{ A?: string }",
    read: "breaks",
    write: "more",
  },
  {
    name: "property becomes required",
    base: "{ A?: string }",
    next: "{ A: string }",
    read: "more",
    write: "breaks",
  },
  {
    name: "optional becomes undefined",
    base: "{ A?: string }",
    next: "{ A: string | undefined }",
    read: "equal",
    write: "breaks",
  },
  {
    name: "the same deep inside",
    base: "{ A: { B: { C?: string }[] } }",
    next: "{ A: { B: {}[] } }",
    read: "breaks",
    write: "breaks",
  },
  {
    name: "the same seven lists deep",
    base: "{ A: { A: { A: { A: { A: { A: { A: { B?: 1 }[] }[] }[] }[] }[] }[] }[] }",
    next: "{ A: { A: { A: { A: { A: { A: { A: {}[] }[] }[] }[] }[] }[] }[] }",
    read: "breaks",
    write: "breaks",
  },
  {
    name: "places of a pair exchanged",
    base: "{ A: [string, number] }",
    next: "{ A: [number, string] }",
    read: "breaks",
    write: "breaks",
  },
  {
    name: "weak types",
    base: "{ A?: string }",
    next: "{ B?: string }",
    read: "breaks",
    write: "breaks",
  },
  {
    name: "object opened",
    base: "{ A: string }",
    next: `{ A: string } & ${open}`,
    read: "more",
    write: "more",
  },
  {
    name: "other properties of a type",
    base: "{ [key: string]: number }",
    next: "{ [key: string]: string }",
    read: "breaks",
    write: "breaks",
  },
  {
    name: "value added",
    base: "{ A: 'a' }",
    next: "{ A: 'a' | 'b' }",
    read: "breaks",
    write: "more",
  },
  {
    name: "known value added",
    base: "{ A: 'a' | (string & {}) }",
    next: "{ A: 'a' | 'b' | (string & {}) }",
    read: "equal",
    write: "equal",
  },
  {
    name: "string becomes any",
    base: "{ A: string }",
    next: "{ A: any }",
    read: "breaks",
    write: "more",
  },
  {
    name: "any becomes string",
    base: "{ A: any }",
    next: "{ A: string }",
    read: "more",
    write: "breaks",
  },
  {
    name: "string becomes never",
    base: "{ A?: string }",
    next: "{ A?: never }",
    read: "breaks",
    write: "breaks",
  },
  {
    name: "never becomes string",
    base: "{ A?: never }",
    next: "{ A?: string }",
    read: "more",
    write: "more",
  },
  {
    name: "list becomes read-only",
    base: "{ A: string[] }",
    next: "{ A: readonly string[] }",
    read: "breaks",
    write: "more",
  },
  {
    name: "alternative added",
    base: "{ A: { B: string } }",
    next: "{ A: { B: string } | { C: string } }",
    read: "breaks",
    write: "more",
  },
  {
    name: "alternative loses an optional property",
    base: "{ B?: 1; D: 1 } | { C: 1 }",
    next: "{ D: 1 } | { C: 1 }",
    read: "breaks",
    write: "breaks",
  },
  {
    name: "an error with a secret part",
    base: "Failure<{ A?: 1 }>",
    next: "Failure<{}>",
    read: "breaks",
    write: "breaks",
  },
  {
    name: "a type that contains itself",
    base: recursive,
    next: recursive,
    read: "equal",
    write: "equal",
  },
] as const;

const text = `import type * as base from "${toViews("base")}";
import type * as next from "${toViews("next")}";
declare class Failure<Body> extends Error { #body: Body; get body(): Body; }
interface Tree { Name?: string; Trees?: Tree[] }
export interface Probes {
${cases.map((it, index) => `  read${index}: [base.Read<${it.base}>, next.Read<${it.next}>];\n  write${index}: [base.Write<${it.base}>, next.Write<${it.next}>];`).join("\n")}
}
`;

const states = (["base", "next"] as const).map((side) => ({ ...createState("base", []), side }));
const program = createProgram(states, [], new Map([["/probes.ts", text]]));
const checker = program.getTypeChecker();

function readPair(row: string): readonly [ts.Type, ts.Type] {
  const file = program.getSourceFile("/probes.ts");
  const module = file && checker.getSymbolAtLocation(file);
  const [probes] = module ? checker.getExportsOfModule(module) : [];
  const property = probes && checker.getDeclaredTypeOfSymbol(probes).getProperty(row);
  const type = property && checker.getTypeOfSymbol(property);
  const [base, next] = type ? checker.getTypeArguments(type as ts.TypeReference) : [];
  if (!base || !next) throw new Error(`No pair: ${row}`);
  return [base, next];
}

function judge(does: boolean, doesBack: boolean): string {
  if (!does) return "breaks";
  return doesBack ? "equal" : "more";
}

test("default: the views compile", () => {
  const paths = ["/probes.ts", toViews("base"), toViews("next")];
  const errors = paths.flatMap((path) =>
    program.getSemanticDiagnostics(program.getSourceFile(path)),
  );
  expect(
    errors.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " ")),
  ).toEqual([]);
});

test.each(cases.map((it, index) => ({ ...it, index })))("$name", ({ index, read, write }) => {
  const [oldRead, newRead] = readPair(`read${index}`);
  const [oldWrite, newWrite] = readPair(`write${index}`);
  const is = (source: ts.Type, target: ts.Type) => checker.isTypeAssignableTo(source, target);
  expect({
    read: judge(is(newRead, oldRead), is(oldRead, newRead)),
    write: judge(is(oldWrite, newWrite), is(newWrite, oldWrite)),
  }).toEqual({ read, write });
});
