import { parseYaml, renderYaml } from "@cash-in/description/yaml-file";
import { expect, test } from "vitest";
import { markDoubts } from "./doubt-comments.ts";
import { reconcile } from "./reconcile.ts";

test.each<{ name: string; given: string; value: unknown; want: string }>([
  {
    name: "nothing to change",
    given: "# Top.\na: >-\n  One.\n  Two.\nb: [1, 2] # both\n",
    value: { b: [1, 2], a: "One. Two." },
    want: "# Top.\na: >-\n  One.\n  Two.\nb: [ 1, 2 ] # both\n",
  },
  {
    name: "a new key comes after the one that it follows",
    given: "a: 1\nc: 3\n",
    value: { a: 1, b: 2, c: 3 },
    want: "a: 1\nb: 2\nc: 3\n",
  },
  {
    name: "the old order stays",
    given: "c: 3\na: 1\n",
    value: { a: 1, c: 4 },
    want: "c: 4\na: 1\n",
  },
  {
    name: "a key that goes takes its comment along, the others keep theirs",
    given: "a: 1\n# About b.\nb: 2\n# About c.\nc: 3\n",
    value: { a: 1, c: 3 },
    want: "a: 1\n# About c.\nc: 3\n",
  },
  {
    name: "a changed scalar keeps its comments",
    given: "a: 1 # why\n",
    value: { a: "one" },
    want: "a: one # why\n",
  },
  {
    name: "parameters are matched by name and place, with their comments",
    given: "p:\n  # First.\n  - name: x\n    in: query\n  # Second.\n  - name: y\n    in: query\n",
    value: {
      p: [
        { name: "y", in: "query" },
        { name: "z", in: "query" },
      ],
    },
    want: "p:\n  # First.\n  # Second.\n  - name: y\n    in: query\n  - name: z\n    in: query\n",
  },
  {
    name: "items without a name by what they say, then by place",
    given: "p:\n  - a: 1\n  - a: 2 # two\n",
    value: { p: [{ a: 2 }, { a: 3 }] },
    want: "p:\n  - a: 2 # two\n  - a: 3\n",
  },
  {
    name: "an empty collection is written anew",
    given: "a: []\nb: {}\n",
    value: { a: [{ x: 1 }], b: { y: 2 } },
    want: "a:\n  - x: 1\nb:\n  y: 2\n",
  },
])("$name", ({ given, value, want }) => {
  const document = parseYaml("x.yaml", given);
  reconcile(document, value);
  // A comment before the first item of a list belongs to the list.
  expect(renderYaml(document)).toBe(want);
});

test("marks come and go, other comments stay", () => {
  const given = "# Top.\na: 1\nb:\n  # Ours.\n  # doubtful: old.\n  c: 2\n  d: 3\n";
  const document = parseYaml("x.yaml", given);
  markDoubts(document, [
    { at: ["b", "d"], text: "new,\nin two lines." },
    { at: ["b", "c", "gone"], text: "at what is left." },
  ]);
  expect(renderYaml(document)).toBe(
    "# Top.\na: 1\nb:\n  # Ours.\n  # doubtful: at what is left.\n  c: 2\n  # doubtful: new, in two lines.\n  d: 3\n",
  );
  const again = parseYaml("x.yaml", renderYaml(document));
  markDoubts(again, []);
  expect(renderYaml(again)).toBe("# Top.\na: 1\nb:\n  # Ours.\n  c: 2\n  d: 3\n");
});
