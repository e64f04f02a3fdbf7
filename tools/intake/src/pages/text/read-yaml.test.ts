import { describe, expect, test } from "vitest";
import { createDefects } from "../report.ts";
import { readYaml } from "./read-yaml.ts";

/** Large pages take their time on a busy machine. */

function read(yaml: string) {
  const defects = createDefects();
  const data = readYaml(yaml, defects.report);
  return {
    data,
    defects: defects.list().map(({ outcome, kind, at }) => `${outcome} ${kind} ${at}`),
  };
}

describe("reads", () => {
  test.each([
    {
      name: "default",
      given: "a: [1, true, null, text]\nb: {}",
      want: { a: [1, true, null, "text"], b: {} },
    },
    {
      name: "keys that are numbers",
      given: "200: ok\n1e3: x\n0200: y",
      want: { 200: "ok", "1e3": "x", "0200": "y" },
    },
    { name: "nothing", given: "a:\nb: ~", want: { a: null, b: null } },
    { name: "dates as text", given: "a: 2024-01-31", want: { a: "2024-01-31" } },
    { name: "yes and no as text", given: "a: yes\nb: NO", want: { a: "yes", b: "NO" } },
    {
      name: "integers that are too long as text",
      given: "a: 123456789012345678901\nb: 007\nc: -5",
      want: { a: "123456789012345678901", b: "007", c: -5 },
    },
    { name: "no number at all as text", given: "a: .inf\nb: .nan", want: { a: ".inf", b: ".nan" } },
    { name: "an alias", given: "a: &x {b: 1}\nc: *x", want: { a: { b: 1 }, c: { b: 1 } } },
    {
      name: "an alias outside of the x- field with its anchor",
      given: "x-a:\n  b: &x [1]\nc: *x",
      want: { "x-a": { b: [1] }, c: [1] },
    },
    {
      name: "an anchor that is used twice",
      given: "a: &x 1\nb: *x\nc: &x 2\nd: *x",
      want: { a: 1, b: 1, c: 2, d: 2 },
    },
    { name: "a tag that means code elsewhere", given: "a: !!js/function 'x'", want: { a: "x" } },
  ])("$name", ({ given, want }) => {
    expect(read(given)).toEqual({ data: want, defects: [] });
  });
});

describe("repairs", () => {
  test.each([
    {
      name: "a key twice, the same",
      given: "a: {b: 1}\na: {b: 1}",
      want: { a: { b: 1 } },
      defects: ["repaired duplicate-key /a"],
    },
    {
      name: "a key twice, two maps",
      given: "a: {b: {c: 1}}\na: {b: {d: 2}, e: 3}",
      want: { a: { b: { c: 1, d: 2 }, e: 3 } },
      defects: ["doubtful duplicate-key /a"],
    },
    {
      name: "a key twice, no maps",
      given: "a: 1\na: 2",
      want: { a: 2 },
      defects: ["doubtful duplicate-key /a"],
    },
    {
      name: "tabs",
      given: "a:\n\tb:\n\t\tc: 1\nd: |-\n  x\ty",
      want: { a: { b: { c: 1 } }, d: "x\ty" },
      defects: ["doubtful tab-as-indent "],
    },
    {
      name: "a key that is no text",
      given: "a: 1\n? [b]\n: 2",
      want: { a: 1 },
      defects: ["dropped odd-key "],
    },
    {
      name: "a key that would change objects",
      given: "a: 1\n__proto__: {b: 1}",
      want: { a: 1 },
      defects: ["dropped odd-key "],
    },
    {
      name: "an alias without an anchor",
      given: "a: *x",
      want: { a: null },
      defects: ["dropped alias-without-anchor /a"],
    },
  ])("$name", ({ given, want, defects }) => {
    expect(read(given)).toEqual({ data: want, defects });
  });
});

describe("error", () => {
  const bomb = Array.from({ length: 30 }, (_, n) =>
    n === 0 ? "a0: &a0 [x]" : `a${n}: &a${n} [${`*a${n - 1}, `.repeat(10)}]`,
  ).join("\n");
  const chain = Array.from({ length: 500 }, (_, n) =>
    n === 0 ? "a0: &a0 {}" : `a${n}: &a${n} {b: *a${n - 1}}`,
  ).join("\n");
  test.each([
    { name: "aliases of aliases", given: bomb, want: "means more than 500000 values" },
    { name: "aliases that make it deep", given: chain, want: "nested more than 200 levels deep" },
    {
      name: "an alias in its own anchor",
      given: "a: &x\n  b: *x",
      want: "the alias *x stands inside its anchor",
    },
    {
      name: "deep nesting",
      given: `${"[".repeat(300)}${"]".repeat(300)}`,
      want: "nested more than 200 levels deep",
    },
    { name: "too many lines", given: "- 1\n".repeat(400_001), want: "more than 400000 lines" },
    { name: "broken YAML", given: "a: [1, 2", want: "The page's YAML cannot be read: " },
    { name: "two documents", given: "a: 1\n---\nb: 2", want: "The page's YAML cannot be read: " },
    {
      name: "tabs that cannot be helped",
      given: "a:\n\tb: [",
      want: "The page's YAML cannot be read: ",
    },
  ])("$name", ({ given, want }) => {
    expect(() => read(given)).toThrow(want);
  });
});
