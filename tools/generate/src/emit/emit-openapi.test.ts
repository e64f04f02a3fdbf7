import { expect, test } from "vitest";
import { parse } from "yaml";
import { createDocument } from "../testing/create-document.ts";
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
