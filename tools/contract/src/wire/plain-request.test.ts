import { expect, test } from "vitest";
import { normaliseMediaType } from "./plain-request.ts";

test.each([
  { given: "application/json", want: "application/json" },
  { given: "Application/JSON; charset=UTF-8", want: "application/json" },
  { given: 'application/json;charset="utf-8"', want: "application/json" },
  { given: "application/json; charset=iso-8859-1", want: "application/json; charset=iso-8859-1" },
  { given: "application/json; boundary=a", want: "application/json; boundary=a" },
  { given: "multipart/form-data; boundary=a", want: "multipart/form-data" },
  { given: "text/csv; header=present; a=B", want: "text/csv; a=B; header=present" },
])("args: $given", ({ given, want }) => {
  expect(normaliseMediaType(given)).toBe(want);
});
