import { expect, test } from "vitest";
import { renderTable } from "./render-table.ts";

test.each([
  {
    name: "default: numbers to the right",
    given: {
      columns: ["client", "time"],
      rows: [
        ["fetch", "10.0 µs"],
        ["ours", "1.1 ×"],
      ],
    },
    want: `| client |    time |
| ------ | ------: |
| fetch  | 10.0 µs |
| ours   |   1.1 × |`,
  },
  {
    name: "args: a bar in a cell, a cell that is missing",
    given: { columns: ["a", "b"], rows: [["x|y"]] },
    want: `| a    | b   |
| ---- | --- |
| x\\|y |     |`,
  },
])("$name", ({ given, want }) => {
  expect(renderTable(given)).toBe(want);
});
