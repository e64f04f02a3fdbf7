import { expect, test } from "vitest";
import { createArea, createOperation } from "../testing/create-area.ts";
import { emitEvidence } from "./emit-evidence.ts";
import { insertBlock } from "./insert-block.ts";

const guess = createOperation({
  evidence: { method: "documented", path: "observed", request: "inferred", response: "inferred" },
});

test("default: the table", () => {
  const areas = [
    createArea({ name: "letters", operations: [guess, guess] }),
    createArea({ name: "parcels", operations: [createOperation()] }),
  ];
  expect(emitEvidence({ areas, document: {} })).toContain(`
| \`@cash-in/letters\` | 2 | 2 / 0 / 0 | 0 / 2 / 0 | 0 / 0 / 2 | 0 / 0 / 2 |
| \`@cash-in/parcels\` | 1 | 1 / 0 / 0 | 1 / 0 / 0 | 1 / 0 / 0 | 1 / 0 / 0 |
| all | 3 | 3 / 0 / 0 | 1 / 2 / 0 | 1 / 0 / 2 | 1 / 0 / 2 |
`);
});

const start = "<!-- generated:evidence -->";
const end = "<!-- /generated:evidence -->";

test.each([
  { name: "default", given: `a\n${start}\n${end}\nb`, want: `a\n${start}\n\nnew $&\n\n${end}\nb` },
  {
    name: "behavior: replaces",
    given: `${start}\nold\n${end}`,
    want: `${start}\n\nnew $&\n\n${end}`,
  },
  { name: "behavior: no markers", given: `a ${start}`, want: `a ${start}` },
])("$name: the README", ({ given, want }) => {
  expect(insertBlock(given, "evidence", "new $&\n")).toBe(want);
  expect(insertBlock(want, "evidence", "new $&\n")).toBe(want);
});
