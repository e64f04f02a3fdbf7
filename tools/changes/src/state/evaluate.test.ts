import { expect, test } from "vitest";
import { evaluate } from "./evaluate.ts";

test.each([
  {
    name: "default: data with types",
    given:
      'import type { Operation } from "x";\nexport const a = { b: [1, "c"] } as const satisfies Operation;',
    want: { a: { b: [1, "c"] } },
  },
  {
    name: "behavior: what is imported is a name",
    given:
      'import { type Operation, toText } from "x";\nexport const a = { b: toText } as const satisfies Operation;',
    want: { a: { b: "toText" } },
  },
])("$name", ({ given, want }) => {
  expect(evaluate(given)).toEqual(want);
});

test.each(["process", "fetch", "globalThis.process", 'Function("return 1")()'])(
  "error: %s is out of reach",
  (expression) => {
    expect(() => evaluate(`export const a = ${expression}.b;`)).toThrow();
  },
);
