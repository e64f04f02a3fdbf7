import { expect, test } from "vitest";
import type { TypeReference } from "../model/model.ts";
import { printType } from "./print-type.ts";

test.each<{ given: TypeReference; want: string }>([
  { given: { plain: "Blob" }, want: "Blob" },
  { given: { schema: "Parcel" }, want: "Parcel" },
  { given: { schema: "Parcel", list: true }, want: "Parcel[]" },
  {
    given: { lookup: ["parameters", "path"], optional: false },
    want: 'operations["sendParcel"]["parameters"]["path"]',
  },
  {
    given: { lookup: ["parameters", "query"], optional: true },
    want: 'NonNullable<operations["sendParcel"]["parameters"]["query"]>',
  },
  {
    given: { lookup: ["requestBody", "content", "a/b"], optional: true },
    want: 'NonNullable<operations["sendParcel"]["requestBody"]>["content"]["a/b"]',
  },
  {
    given: { lookup: ["responses", "200", "content", "a/b"], optional: false },
    want: 'operations["sendParcel"]["responses"][200]["content"]["a/b"]',
  },
  {
    given: { lookup: ["responses", "2XX", "content", "a/b"], optional: false },
    want: 'operations["sendParcel"]["responses"]["2XX"]["content"]["a/b"]',
  },
])("default: $want", ({ given, want }) => {
  expect(printType(given, "sendParcel")).toBe(want);
});
