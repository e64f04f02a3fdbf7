import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parseAst } from "vitest/node";
import { core } from "../core/targets.ts";
import { emitters } from "../emitters/targets.ts";
import { listFileMutants } from "./list-file-mutants.ts";
import { listTextMutants } from "./list-text-mutants.ts";
import { listDeclarations } from "./node.ts";
import { codeOperators, emitOperators } from "./operators.ts";

const repository = fileURLToPath(new URL("../../../../../", import.meta.url));

test.each([
  { given: "return a === b && c;", want: ["a === b || c", "a !== b"] },
  { given: "return a ?? b;", want: ["(a)"] },
  { given: "return !(a - 1 <= c);", want: ["(a - 1 <= c)", "a - 1 < c", "a + 1", "2"] },
  { given: "if (a) throw new E('text');", want: ["false", ";"] },
  { given: "return a ? b : c;", want: ["(a) ? (c) : (b)"] },
  { given: "const it = { redirect: 'manual', ok: true };", want: ["'manualX\"", "false"] },
  { given: "return encodeURIComponent(a.toLowerCase());", want: ["String", "a"] },
  { given: "call(); return /a/;", want: [";", "/(?!)/"] },
  { given: "const a = b as 'c'; let d: 1 | 2;", want: [] },
])("default: $given", ({ given, want }) => {
  expect(list(given, codeOperators)).toEqual(want);
});

test.each([
  { given: "return { a, ...b };", want: ["nothing", "nothing"] },
  { given: "return [a, b];", want: ["nothing", "nothing"] },
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a source text
  { given: "return `const ${a} = {${b}};`;", want: ["nothing", "nothing", "nothing"] },
])("default: what writes: $given", ({ given, want }) => {
  expect(list(given, emitOperators)).toEqual(want);
});

function list(statement: string, operators: typeof codeOperators): string[] {
  const source = `function f() { ${statement} }`;
  const mutants = listDeclarations(source).flatMap((it) => listTextMutants(source, it, operators));
  return mutants.map(({ id }) => id.split(" → ")[1] ?? "");
}

describe.each([core, emitters])("$kind", (targets) => {
  const mutants = listFileMutants(repository, targets);

  test("default: each has a name of its own", () => {
    expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length);
  });

  test("behavior: each can be read, or any test would notice it", () => {
    for (const { id, change } of mutants) {
      expect(() => parseAst(change.text, { lang: "ts" }), id).not.toThrow();
    }
  });

  test("error: a name that is no longer there", () => {
    expect(() => listFileMutants(repository, { ...targets, names: { all: ["gone"] } })).toThrow(
      `${targets.folder} declares no gone any more. Correct the names in tools/contract/src/mutate/${targets.kind}/targets.ts.`,
    );
  });
});
