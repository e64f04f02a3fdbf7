import { expect, test } from "vitest";
import { pageIdOf } from "./page-id.ts";

test.each([
  { given: "https://docs.example.com/create-an-invoice-4156743e0.md", want: "4156743e0" },
  { given: "https://docs.example.com/create-an-invoice-4156743e0", want: "4156743e0" },
  { given: "https://docs.example.com/4156743e0.md?nav=1#top", want: "4156743e0" },
  { given: "items__cardmodel-9356533d0.md", want: "9356533d0" },
  { given: "https://docs.example.com/errors-362775m0.md/", want: "362775m0" },
  { given: "группа-520465f0.md", want: "520465f0" },
  { given: "https://docs.example.com/version-2.md", want: undefined },
  { given: "https://docs.example.com/release-4-5.md", want: undefined },
  { given: "https://docs.example.com/a4156743e0.md", want: undefined },
])("$given", ({ given, want }) => {
  expect(pageIdOf(given)).toBe(want);
});
