import { expect, test } from "vitest";
import { fileNameOf } from "./file-name.ts";

test.each([
  { given: "https://a.example/create-an-invoice-4156743e0.md", want: /^4156743e0\.md$/ },
  { given: "https://a.example/renamed-4156743e0.md", want: /^4156743e0\.md$/ },
  { given: "https://a.example/en/Quick%20start.md", want: /^page-quick-start-[0-9a-f]{12}\.md$/ },
  { given: "https://a.example/../../etc/passwd", want: /^page-passwd-[0-9a-f]{12}\.md$/ },
  {
    given: "https://a.example/..%2F..%2Fetc%2Fpasswd",
    want: /^page-f-f-?etc-?f?-?passwd-[0-9a-f]{12}\.md$|^page-[a-z0-9-]+\.md$/,
  },
  { given: "https://a.example/..\\..\\con", want: /^page-con-[0-9a-f]{12}\.md$/ },
  { given: "https://a.example/\u0000", want: /^page-[0-9a-f]{12}\.md$/ },
  { given: `https://a.example/${"x".repeat(500)}.md`, want: /^page-x{60}-[0-9a-f]{12}\.md$/ },
  { given: `https://a.example/a-${"1".repeat(500)}e0.md`, want: /^page-[a-z0-9-]{60,80}\.md$/ },
])("$given", ({ given, want }) => {
  expect(fileNameOf(given)).toMatch(want);
});

test("pages without an id have different names", () => {
  expect(fileNameOf("https://a.example/en/a.md")).not.toBe(fileNameOf("https://a.example/fi/a.md"));
});
