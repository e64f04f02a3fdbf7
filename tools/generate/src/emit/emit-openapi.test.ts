import { createDocument } from "@cash-in/description/testing/create-document";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { formatFiles } from "../disk/format-files.ts";
import { emitOpenapi } from "./emit-openapi.ts";

const shared = { type: "object" };
const document = createDocument({
  info: {
    title: "yes",
    version: "1.0",
    date: "2026-01-31",
    octal: "0123",
    time: "12:30:00",
    text: "a: b # c\n\u2028*/`${x\\",
  },
  components: { schemas: { A: shared, B: shared } },
});

test("default", () => {
  const text = emitOpenapi(document, "parcels");
  expect(text).toMatch(
    /^# Generated from spec\/areas\/parcels by tools\/generate\. .*\nopenapi: 3\.1\.0\n/,
  );
  expect(parse(text)).toEqual(document);
});

test("behavior: no YAML takes text for something else", () => {
  expect(parse(emitOpenapi(document), { version: "1.1" })).toEqual(document);
});

test("behavior: no aliases", () => {
  expect(emitOpenapi(document)).not.toMatch(/[&*]a1/);
});

const long = " word".repeat(30);

const texts = [
  "\n",
  " ",
  "ends with a space ",
  "two  spaces",
  "\ttab",
  "line\nline",
  "line\nline\n",
  "paragraph\n\nparagraph",
  "ends with lines\n\n\n",
  "\nbegins with a line",
  "- item\n  - deeper\n",
  "# no comment",
  "a: b\n# c",
  "'quoted\"",
  long,
  `${long}: ${long}`,
  `${long}\n${long}`,
];

test("behavior: the formatter does not change text", async () => {
  const given = texts.map((text) =>
    createDocument({ info: { title: text, version: "1", [text]: [{ text }] } }),
  );
  const files = given.map((it, index) => [`${index}.yaml`, emitOpenapi(it)] as const);
  const formatted = await formatFiles(new Map(files));
  expect([...formatted.values()].map((it) => parse(it))).toEqual(given);
});

test("behavior: simple text stays readable", () => {
  const text = emitOpenapi(
    createDocument({ info: { title: "A: b", version: "1", text: "One.\n\nTwo.\n" } }),
  );
  expect(text).toContain(
    'info:\n  title: "A: b"\n  version: "1"\n  text: |\n    One.\n\n    Two.\n',
  );
});
