import { beforeAll, expect, test } from "vitest";
import type { Fact } from "../fact.ts";
import type { State } from "../state/state.ts";
import { tell } from "../tell.ts";
import { judgeDeclared } from "./judge-declared.ts";
import { listDeclared } from "./list-declared.ts";
import { toStructural } from "./structural.ts";

// Declarations of a package at both times. What begins with `Case` is told apart by the number of the case.
const cases: readonly { name: string; base: string; next: string; want: string[] }[] = [
  {
    name: "nothing",
    base: "export declare function Case<T>(given: T): Promise<T>;",
    next: "export declare function Case<T>(given: T): Promise<T>;",
    want: [],
  },
  {
    name: "another name of a parameter of a type",
    base: "export declare function Case<T>(given: T): Promise<T>;",
    next: "export declare function Case<U>(taken: U): Promise<U>;",
    want: [],
  },
  {
    name: "a function that takes more",
    base: "export declare function Case(given: string): void;",
    next: "export declare function Case(given: string, other?: number): void;",
    want: ["minor: `Case` takes or gives something else than before."],
  },
  {
    name: "a function that takes fewer",
    base: "export declare function Case(given: string, other?: number): void;",
    next: "export declare function Case(given: string): void;",
    want: ["major: `Case` takes or gives something else than before."],
  },
  {
    name: "a function that takes as many as there are",
    base: "export declare function Case(given: string): void;",
    next: "export declare function Case(given: string, ...others: number[]): void;",
    want: ["minor: `Case` takes or gives something else than before."],
  },
  {
    name: "a method that takes fewer",
    base: "export interface CaseTool { A(given?: string): void } export declare const Case: CaseTool;",
    next: "export interface CaseTool { A(): void } export declare const Case: CaseTool;",
    want: [
      "major: `CaseTool`: `A` is `() => void` instead of `(given?: string | undefined) => void`.",
    ],
  },
  {
    name: "a callback that is told more",
    base: "export declare function Case(options: CaseOptions): void; interface CaseOptions { A: () => void }",
    next: "export declare function Case(options: CaseOptions): void; interface CaseOptions { A: (given: string) => void }",
    want: ["minor: `CaseOptions`: `A` is `(given: string) => void` instead of `() => void`."],
  },
  {
    name: "a callback that is told less",
    base: "export declare function Case(options: CaseOptions): void; interface CaseOptions { A: (given: string) => void }",
    next: "export declare function Case(options: CaseOptions): void; interface CaseOptions { A: () => void }",
    want: ["major: `CaseOptions`: `A` is `() => void` instead of `(given: string) => void`."],
  },
  {
    name: "a method with another name of its argument",
    base: "export interface CaseTool { A(given: string): void } export declare const Case: CaseTool;",
    next: "export interface CaseTool { A(taken: string): void } export declare const Case: CaseTool;",
    want: [],
  },
  {
    name: "a function that takes less",
    base: "export declare function Case(given: string): void;",
    next: 'export declare function Case(given: "a"): void;',
    want: ["major: `Case` takes or gives something else than before."],
  },
  {
    name: "a function that gives less",
    base: "export declare const Case: () => string;",
    next: "export declare const Case: () => string | undefined;",
    want: ["major: `Case` takes or gives something else than before."],
  },
  {
    name: "options that ask for more",
    base: "export interface CaseOptions { A?: string } export declare function Case(options: CaseOptions): void;",
    next: "export interface CaseOptions { A?: string; B: string } export declare function Case(options: CaseOptions): void;",
    want: ["major: `CaseOptions` requires the new `B`."],
  },
  {
    name: "options that lack one",
    base: "export interface CaseOptions { A?: string; B?: string } export declare function Case(options: CaseOptions): void;",
    next: "export interface CaseOptions { A?: string } export declare function Case(options: CaseOptions): void;",
    want: ["major: `CaseOptions` no longer takes `B`."],
  },
  {
    name: "options that take more",
    base: "export interface CaseOptions { A?: string } export declare function Case(options: CaseOptions): void;",
    next: "export interface CaseOptions { A?: string | number; B?: string } export declare function Case(options: CaseOptions): void;",
    want: ["minor: `CaseOptions` accepts `B`; `A` may also be `number`."],
  },
  {
    name: "an answer that holds more",
    base: "interface CaseAnswer { A: string } export declare function Case(): CaseAnswer;",
    next: "interface CaseAnswer { A: string; B: string } export declare function Case(): CaseAnswer;",
    want: ["minor: `CaseAnswer` has the new `B`."],
  },
  {
    name: "an answer that may be something else",
    base: 'export type CaseAnswer = "a"; export declare function Case(): Promise<CaseAnswer>;',
    next: 'export type CaseAnswer = "a" | "b"; export declare function Case(): Promise<CaseAnswer>;',
    want: ['major: `CaseAnswer` may also be `"b"`.'],
  },
  {
    name: "an event that holds more",
    base: "interface CaseEvent { A: string } export declare function Case(onEvent: (event: CaseEvent) => void): void;",
    next: "interface CaseEvent { A: string; B: string } export declare function Case(onEvent: (event: CaseEvent) => void): void;",
    want: ["minor: `CaseEvent` has the new `B`."],
  },
  {
    name: "a method that takes less",
    base: "interface CaseOptions { A?: string } export interface Case { (options: CaseOptions): void }",
    next: "interface CaseOptions { A?: string; B: string } export interface Case { (options: CaseOptions): void }",
    want: ["major: `CaseOptions` requires the new `B`."],
  },
  {
    name: "a method that users hand on",
    base: "export interface Case { (): CaseCall } interface CaseCall { A: string } export declare function caseAll(method: Case): void;",
    next: "export interface Case { (): CaseCall } interface CaseCall { A: string; B: string } export declare function caseAll(method: Case): void;",
    want: ["minor: `CaseCall` has the new `B`."],
  },
  {
    name: "a callback whose answer is not looked at",
    base: "interface CaseProgress<T> { A: T } export interface CaseOptions<T> { on?: (progress: CaseProgress<T>) => void } export declare function Case<T>(options: CaseOptions<T>): T;",
    next: "interface CaseProgress<T> { A: T } export interface CaseOptions<T> { on?: (progress: CaseProgress<T>) => unknown } export declare function Case<T>(options: CaseOptions<T>): T;",
    want: [],
  },
  {
    name: "a type that nothing speaks of",
    base: "export interface Case { A: string }",
    next: "export interface Case { A: string; B: string }",
    want: ["major: `Case` requires the new `B`."],
  },
  {
    name: "a type that another package's function takes",
    base: "export interface UsedCase { A: string }",
    next: "export interface UsedCase { A: string | number }",
    want: ["minor: `UsedCase`: `A` may also be `number`."],
  },
  {
    name: "what holds another type is not told besides",
    base: "interface CaseInner { A: string } export interface CaseOuter { inner: CaseInner } export declare const Case: CaseOuter;",
    next: "interface CaseInner { B: string } export interface CaseOuter { inner: CaseInner } export declare const Case: CaseOuter;",
    want: ["major: `CaseInner` no longer has `A`; has the new `B`."],
  },
  {
    name: "alternatives without a name",
    base: 'export type CaseEvent = { type: "a"; A: string } | { type: "b"; B: string }; export declare const Case: CaseEvent;',
    next: 'export type CaseEvent = { type: "b"; B: string } | { type: "a"; A: string; C: string }; export declare const Case: CaseEvent;',
    want: ["minor: `CaseEvent` has the new `C`."],
  },
  {
    name: "what belongs to one copy only",
    base: "declare const caseBrand: unique symbol; export declare class Case { #body; private a: string; protected b: string; get [caseBrand](): true; B: string }",
    next: "declare const caseBrand: unique symbol; export declare class Case { #text; private c: number; protected b: string; get [caseBrand](): true; B: string; C: string }",
    want: ["minor: `Case` has the new `C`."],
  },
  {
    name: "a class that lacks a method",
    base: "export declare class Case { constructor(given: string); A(): void; protected B(): void }",
    next: "export declare class Case { constructor(given: string); protected B(): void }",
    want: ["major: `Case` no longer has `A`."],
  },
  {
    name: "a class that is made of something else",
    base: "export declare class Case { constructor(given: string) }",
    next: "export declare class Case { constructor(given: number) }",
    want: ["major: `Case` takes or gives something else than before."],
  },
  {
    name: "a class that is an interface",
    base: "export declare class Case { A: string }",
    next: "export interface Case { A: string }",
    want: ["major: `Case` is a type only."],
  },
  {
    name: "a type with another parameter",
    base: "export interface Case<T> { A: T }",
    next: "export interface Case<T, U> { A: T; B?: U }",
    want: ["major: `Case` takes other type parameters."],
  },
  {
    name: "a type with another parameter that may be left out",
    base: "export interface Case<T> { A: T }",
    next: "export interface Case<T, U = string> { A: T; B?: U }",
    want: ["minor: `Case` has the new `B`."],
  },
  {
    name: "parameters of a type that changed places",
    base: "export interface Case<T, U> { A: T; B: U }",
    next: "export interface Case<T, U> { A: U; B: T }",
    want: ["major: `Case`: `A` is `U` instead of `T`; `B` is `T` instead of `U`."],
  },
  {
    name: "a parameter with a constraint",
    base: "export type Case<T extends number> = T extends 1 ? string : never;",
    next: "export type Case<T extends number> = T extends 1 ? number : never;",
    want: ["major: `Case` is `number` instead of `string`."],
  },
  {
    name: "an enumeration",
    base: "export declare enum Case { A = 1 }",
    next: "export declare enum Case { A = 1, B = 2 }",
    want: ["major: `Case` is `Case.A | Case.B` instead of `Case`."],
  },
  {
    name: "a function that is exported by another name",
    base: "declare function Case(given: string): void; export { Case as CaseAlias };",
    next: "declare function Case(): void; export { Case as CaseAlias };",
    want: ["major: `Case` takes or gives something else than before."],
  },
  {
    name: "anything in place of something",
    base: "export interface Case { A: string } export declare const CaseText: string;",
    next: "export interface Case { A: string } export declare const CaseText: any;",
    want: ["major: `CaseText` takes or gives something else than before."],
  },
];

const manifest = '{ "exports": { ".": { "types": "./dist/index.d.ts" } } }';

function createState(side: State["side"]): State {
  const texts = cases.map((it, index) => number(it[side], index));
  const files = {
    "packages/made-up/package.json": manifest,
    "packages/made-up/src/index.ts": toStructural(texts.join("\n")),
  };
  return { side, files: new Map(Object.entries(files)) };
}

function number(text: string, index: number): string {
  return text.replace(/\b(\w*[cC]ase\w*)\b/g, `$1_${index}`);
}

function listExported(text: string): string[] {
  const names = text.matchAll(
    /export (?:declare )?(?:class|const|enum|function|interface|type) (\w+)/g,
  );
  const aliased = text.matchAll(/export \{ (\w+)/g);
  return [...names, ...aliased].map(([, name = ""]) => name);
}

let facts: readonly Fact[];

beforeAll(() => {
  const states = { base: createState("base"), next: createState("next") };
  const [before, after] = [states.base, states.next].map(listDeclared);
  const print = (all: typeof before, name: string) =>
    (all ?? []).filter((it) => it.name === name).map(({ statements }) => statements[0]?.getText());
  const names = (before ?? []).map(({ name }) => name);
  const users = cases.map((_, index) => number("function use(given: UsedCase): void {}", index));
  facts = judgeDeclared({
    states,
    folder: "made-up",
    exported: cases.flatMap(({ base }, index) => listExported(number(base, index))),
    changed: names.filter((name) => `${print(before, name)}` !== `${print(after, name)}`),
    users: listDeclared({
      side: "base",
      files: new Map([["users.ts", users.join("\n")]]),
    }).flatMap(({ statements }) => statements),
  });
}, 120_000);

test.each(cases.map((it, index) => ({ ...it, index })))("$name", ({ index, want }) => {
  const own = facts.filter(({ subject }) => subject.endsWith(`_${index}`));
  const lines = tell(own).map(({ bump, text }) => `${bump}: ${text}`);
  expect(lines.map((line) => line.replaceAll(`_${index}`, ""))).toEqual(want);
});
