import { expect, test } from "vitest";
import { writeFiles } from "../testing/write-files.ts";
import { checkOneCopy } from "./check-one-copy.ts";

const top = "node_modules/@scope/core/package.json";
const nested = "node_modules/@scope/parcel/node_modules/@scope/core/package.json";

test.each([
  { name: "default", given: { [top]: { version: "0.2.0" } }, want: [] },
  {
    name: "error: none",
    given: {},
    want: ["0 copies of @scope/core are installed: "],
  },
  {
    name: "error: two",
    given: { [top]: { version: "0.2.0" }, [nested]: { version: "0.1.0" } },
    want: [`2 copies of @scope/core are installed: 0.2.0 in ${top}, 0.1.0 in ${nested}`],
  },
])("$name", ({ given, want }) => {
  expect(checkOneCopy(writeFiles(given), "@scope/core")).toEqual(want);
});
