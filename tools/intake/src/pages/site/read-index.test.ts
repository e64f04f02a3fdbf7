import { describe, expect, test } from "vitest";
import { readIndex } from "./read-index.ts";

const SITE = "https://docs.example.com";
const LINES = `# Example API

## Docs
- [Errors](${SITE}/errors-362775m0.md): All - of - them.
- Resources [Services](${SITE}/services-362681m0.md):
- [Collection](${SITE}/collection-520465f0.md):

## API Docs
- Token [Renew token](${SITE}/renew-token-4156742e0.md): Renews -- at once. See [Errors](${SITE}/errors) - add the key.
- Invoices > Products [List [v2] products](${SITE}/list-products-4156759e0.md): Lists - all of them.

## Schemas
- [Case](${SITE}/case-776856d0.md):
`;

const WANT = [
  {
    title: "Errors",
    group: "",
    address: `${SITE}/errors-362775m0.md`,
    id: "362775m0",
    kind: "guide",
  },
  {
    title: "Services",
    group: "Resources",
    address: `${SITE}/services-362681m0.md`,
    id: "362681m0",
    kind: "guide",
  },
  {
    title: "Collection",
    group: "",
    address: `${SITE}/collection-520465f0.md`,
    id: "520465f0",
    kind: "group",
  },
  {
    title: "Renew token",
    group: "Token",
    address: `${SITE}/renew-token-4156742e0.md`,
    id: "4156742e0",
    kind: "operation",
  },
  {
    title: "List [v2] products",
    group: "Invoices > Products",
    address: `${SITE}/list-products-4156759e0.md`,
    id: "4156759e0",
    kind: "operation",
  },
  { title: "Case", group: "", address: `${SITE}/case-776856d0.md`, id: "776856d0", kind: "schema" },
];

test.each([
  { name: "a line for each", given: LINES },
  { name: "CRLF", given: LINES.replaceAll("\n", "\r\n") },
  { name: "all in one line", given: LINES.replace(/\s+/g, " ") },
  { name: "a line for each section", given: LINES.replace(/\n(?!#)/g, " ") },
  { name: "other marks of a list", given: LINES.replace(/^- /gm, "* ") },
  { name: "a byte order mark", given: `\uFEFF${LINES}` },
])("$name", ({ given }) => {
  expect(readIndex(given)).toEqual(WANT);
});

describe("entries", () => {
  const one = (line: string) =>
    readIndex(`## API Docs\n${line}\n- [Z](${SITE}/z-1d0.md)`, `${SITE}/`)[0];
  test.each([
    {
      name: "without a description",
      given: `- [A](${SITE}/a-1e0.md)`,
      want: { title: "A", id: "1e0" },
    },
    {
      name: "with a dash in the group",
      given: `- In - out > Old [A](${SITE}/a-1e0.md):`,
      want: { group: "In - out > Old" },
    },
    {
      name: "without an id",
      given: `- [A](${SITE}/a.md):`,
      want: { address: `${SITE}/a.md`, id: undefined, kind: "operation" },
    },
    {
      name: "from the root of the site",
      given: "- [A](/a-1e0.md):",
      want: { address: `${SITE}/a-1e0.md` },
    },
    {
      name: "from the site",
      given: "- [A](en/a-1e0.md):",
      want: { address: `${SITE}/en/a-1e0.md` },
    },
    {
      name: "in another script",
      given: `- Счёт [Создать](${SITE}/создать-1e0.md):`,
      want: { group: "Счёт", title: "Создать", address: `${SITE}/создать-1e0.md` },
    },
    {
      name: "with a place in the page",
      given: `- [A](${SITE}/a-1e0.md#top):`,
      want: { address: `${SITE}/a-1e0.md` },
    },
    {
      name: "with parentheses in the address",
      given: `- [A](${SITE}/a-(b)-1e0.md):`,
      want: { address: `${SITE}/a-(b)-1e0.md` },
    },
    {
      name: "with brackets that are escaped",
      given: `- [A \\[b\\]](${SITE}/a-1e0.md):`,
      want: { title: "A [b]" },
    },
    {
      name: "on another site",
      given: "- [A](https://other.example/a-1e0.md):",
      want: { address: "https://other.example/a-1e0.md" },
    },
  ])("$name", ({ given, want }) => {
    expect(one(given)).toMatchObject(want);
  });

  test("a page that is listed twice, under another name as well, is one", () => {
    const text = `- [A](${SITE}/a-1e0.md):\n- More [A](${SITE}/a-1e0.md):\n- [B](${SITE}/b-1e0.md):`;
    expect(readIndex(text).map(({ title }) => title)).toEqual(["A"]);
  });

  test("what is no index has none", () => {
    expect(readIndex("<html><a href='x-1e0.md'>x</a></html>")).toEqual([]);
    expect(readIndex("")).toEqual([]);
  });
});
