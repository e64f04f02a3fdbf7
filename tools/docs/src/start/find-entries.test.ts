import { expect, test } from "vitest";
import { createSearch } from "./find-entries.ts";

const find = createSearch(
  [
    { name: "sendParcel", kind: "Operation", text: "Send a parcel · POST /parcels" },
    { name: "SendParcelInput", kind: "Interface", text: "@cash-in/parcel-post" },
    { name: "Debtor", kind: "Type Alias", text: "@cash-in/collection" },
    { name: "@cash-in/parcel-post", kind: "Package", text: "" },
  ].map((entry, id) => ({ id, page: `${id}.html`, ...entry })),
);

test.each([
  { given: "sendParcel", want: ["sendParcel", "SendParcelInput"] },
  { given: "parcel input", want: ["SendParcelInput"] },
  { given: "debt", want: ["Debtor"] },
  { given: "detbor", want: [] },
  { given: "debtoor", want: ["Debtor"] },
  { given: "package post", want: ["@cash-in/parcel-post"] },
  { given: "nothing", want: [] },
])("default: $given", ({ given, want }) => {
  expect(find(given).map(({ name }) => name)).toEqual(want);
});
