import { expect, test } from "vitest";
import { type BodyChange, changeBody } from "./body-changes.ts";

test.each<{ given: BodyChange; want: unknown }>([
  { given: { path: [], reason: "", put: { value: 1 } }, want: 1 },
  { given: { path: ["A"], reason: "" }, want: { B: [{ C: 2 }, 3] } },
  { given: { path: ["A"], reason: "", put: { value: 0 } }, want: { A: 0, B: [{ C: 2 }, 3] } },
  { given: { path: ["D"], reason: "", put: { value: 4 } }, want: { A: 1, B: [{ C: 2 }, 3], D: 4 } },
  { given: { path: ["B", 0, "C"], reason: "" }, want: { A: 1, B: [{}, 3] } },
  { given: { path: ["B", 0], reason: "", put: { value: [] } }, want: { A: 1, B: [[], 3] } },
])("args: $given", ({ given, want }) => {
  const body = Object.freeze({ A: 1, B: Object.freeze([Object.freeze({ C: 2 }), 3]) });
  expect(changeBody(body, given)).toEqual(want);
});
