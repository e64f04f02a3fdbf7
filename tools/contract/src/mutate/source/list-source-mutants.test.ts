import { expect, test } from "vitest";
import { listSourceMutants } from "./list-source-mutants.ts";

test.each([
  { given: "if (a === b && c) return true;", want: ["=== → !==", "&& → ||", "true → false"] },
  { given: "[400, BadRequestError],", want: ["400 → 401"] },
  { given: "// a === b", want: [] },
  { given: "return a; // as true as can be", want: [] },
  { given: "import { a } from 'true';", want: [] },
  { given: "  readonly required: true;", want: [] },
])("default: $given", ({ given, want }) => {
  expect(listSourceMutants(given).map(({ from, to }) => `${from} → ${to}`)).toEqual(want);
});

test("behavior: changes one spot of one line", () => {
  const [first, second] = listSourceMutants("a();\nif (b === c || d === e) f();\ng();");
  expect(first).toMatchObject({ line: 2, text: "a();\nif (b !== c || d === e) f();\ng();" });
  expect(second?.text).toBe("a();\nif (b === c || d !== e) f();\ng();");
});
