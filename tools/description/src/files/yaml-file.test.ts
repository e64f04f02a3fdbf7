import { describe, expect, test } from "vitest";
import { createYaml, parseYaml, renderYaml, toPlain } from "./yaml-file.ts";

describe("a new value is written as a person would write it", () => {
  test.each<{ given: unknown; want: string }>([
    { given: "2026-01-15", want: '"2026-01-15"' },
    { given: "007", want: '"007"' },
    { given: "1.5", want: '"1.5"' },
    { given: "no", want: '"no"' },
    { given: "a: b", want: '"a: b"' },
    { given: "+358401234567", want: '"+358401234567"' },
    { given: "9000004-6", want: "9000004-6" },
    { given: "plain words", want: "plain words" },
    { given: 12, want: "12" },
    { given: null, want: "null" },
    { given: { required: ["A", "B"] }, want: "required: [ A, B ]" },
    { given: { items: ["A"] }, want: "items:\n  - A" },
  ])("$given", ({ given, want }) => {
    expect(renderYaml(createYaml(given)).trimEnd()).toBe(want);
  });
});

describe("error: a file that cannot be read says where and why", () => {
  test.each([
    { name: "broken YAML", text: "a: [1", want: /^x\.yaml:1:\d+ .* Correct the YAML\.$/ },
    { name: "a key twice", text: "a: 1\na: 2", want: /^x\.yaml:2:1 Map keys must be unique/ },
  ])("$name", ({ text, want }) => {
    expect(() => parseYaml("x.yaml", text)).toThrow(want);
  });

  test("an alias bomb", () => {
    const levels = Array.from({ length: 12 }, (_, level) =>
      level === 0
        ? "a0: &a0 [x, x, x, x, x, x, x, x, x, x]"
        : `a${level}: &a${level} [${Array(10)
            .fill(`*a${level - 1}`)
            .join(", ")}]`,
    );
    const document = parseYaml("x.yaml", levels.join("\n"));
    expect(() => toPlain("x.yaml", document)).toThrow(/x\.yaml: .*alias/);
  });
});
