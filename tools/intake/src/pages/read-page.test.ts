import { describe, expect, test } from "vitest";
import { isPage, readPage } from "./read-page.ts";
import { createDocument, createPage, read } from "./testing/create-page.ts";

/** Large pages take their time on a busy machine. */

const ADDRESS = "https://docs.example.com/list-things-4711e0.md";
const THING = { type: "object", properties: { id: { type: "string" } } };
const REFERENCE = { $ref: "#/components/schemas/Thing" };
const DOCUMENT = createDocument(
  {
    parameters: [{ name: "id", in: "query", schema: { type: "string" } }],
    responses: {
      200: { description: "", content: { "application/json": { schema: REFERENCE } } },
    },
  },
  { components: { schemas: { Thing: THING } }, security: [{ key: [] }] },
);
const PAGE = createPage({
  ...DOCUMENT,
  components: {
    schemas: { Thing: THING },
    securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Api-Key" } },
  },
});

test("default", () => {
  expect(readPage(PAGE, ADDRESS)).toMatchObject({
    id: "4711e0",
    address: ADDRESS,
    title: "List things",
    kind: "operation",
    operations: [{ method: "get", path: "/things" }],
    schemas: { Thing: THING },
    defects: [],
  });
});

describe("behavior: a page in another form says the same", () => {
  const want = read(PAGE).page;
  test.each([
    { name: "CRLF", given: PAGE.replaceAll("\n", "\r\n"), defects: [] },
    { name: "a byte order mark", given: `\uFEFF${PAGE}`, defects: [] },
    {
      name: "text after the block",
      given: `${PAGE}\nText.`,
      defects: ["repaired text-after-block"],
    },
    {
      name: "no end of the block",
      given: PAGE.replace(/\n```\n$/, "\n"),
      defects: ["doubtful block-without-end"],
    },
    {
      name: "a second document",
      given: PAGE + PAGE,
      defects: ["repaired text-after-block", "dropped several-documents"],
    },
    { name: "a version without quotes", given: PAGE.replace("3.0.1", "3.0"), defects: [] },
    {
      name: "JSON",
      given: createPage(
        JSON.stringify({
          ...DOCUMENT,
          components: {
            schemas: { Thing: THING },
            securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Api-Key" } },
          },
        }),
      ),
      defects: [],
    },
  ])("$name", ({ given, defects }) => {
    const result = read(given);
    expect({ ...result.page, defects: [] }).toEqual({ ...want, defects: [] });
    expect(result.defects).toEqual(defects);
  });
});

test("behavior: a schema page", () => {
  const components = { schemas: { Thing: THING, List: { type: "array", items: REFERENCE } } };
  const { page } = read(
    createPage(createDocument(undefined, { components }), "List"),
    "list-1d0.md",
  );
  expect(page).toMatchObject({ id: "1d0", title: "List", kind: "schema", operations: [] });
  expect(Object.keys(page.schemas)).toEqual(["Thing", "List"]);
});

test("behavior: without a heading the address gives the title", () => {
  const text = PAGE.replace("# List things\n", "");
  expect(read(text, "https://docs.example.com/%C3%A4-4711e0.md?a#b").page.title).toBe("ä-4711e0");
});

test("behavior: a page that is cut short anywhere is no page", () => {
  const end = PAGE.lastIndexOf("\nsecurity:");
  for (let length = 0; length < end; length++) {
    const result = readPage(PAGE.slice(0, length), ADDRESS);
    expect(isPage(result), PAGE.slice(0, length)).toBe(false);
  }
});

test("behavior: a page of two megabytes is read", () => {
  const properties = Object.fromEntries(
    Array.from({ length: 3000 }, (_, n) => [
      `property_${n}`,
      { type: "string", description: "x ".repeat(320) },
    ]),
  );
  const text = createPage(
    createDocument(undefined, {
      components: { schemas: { Thing: { type: "object", properties } } },
    }),
    "Thing",
  );
  expect(text.length).toBeGreaterThan(1_900_000);
  expect(Object.keys(read(text).page.schemas.Thing?.properties as object)).toHaveLength(3000);
});

describe("error", () => {
  test.each([
    { name: "empty", given: "", want: "The page is empty; download it again." },
    { name: "HTML", given: "<!doctype html><p>Sign in", want: /^The page is HTML/ },
    { name: "a guide", given: "# Errors\n\n| status |", want: /^The page has no yaml block/ },
    {
      name: "OpenAPI 2",
      given: createPage({ swagger: "2.0", paths: {} }),
      want: "The page's document is OpenAPI 2.0, not 3; convert it by hand.",
    },
    {
      name: "OpenAPI 4",
      given: createPage({ openapi: "4.0.0" }),
      want: "The page's document is OpenAPI 4.0.0, not 3; convert it by hand.",
    },
    {
      name: "no version",
      given: createPage({ openapi: null, paths: {} }),
      want: /does not say that it is OpenAPI/,
    },
    { name: "a list", given: createPage("- openapi: 3.0.1\n"), want: /has no yaml block/ },
    {
      name: "nothing in it",
      given: createPage({ openapi: "3.0.1", paths: {}, components: { schemas: {} } }),
      want: "The page describes neither an operation nor a schema; open its address and compare.",
    },
    {
      name: "broken YAML",
      given: createPage("openapi: 3.0.1\npaths: {"),
      want: /^The page's YAML cannot be read: .*download it again\.$/,
    },
    {
      name: "more values than a page has, by aliases",
      given: createPage(
        `openapi: 3.0.1\nx-a: &a [${"1,".repeat(1000)}]\nx-b: [${"*a,".repeat(501)}]`,
      ),
      want: /means more than 500000 values/,
    },
  ])("$name", ({ given, want }) => {
    const result = readPage(given, ADDRESS);
    expect(isPage(result)).toBe(false);
    expect(result).toEqual({
      address: ADDRESS,
      reason: typeof want === "string" ? want : expect.stringMatching(want),
    });
  });
});

test("error: whatever is thrown is a reason", () => {
  const result = readPage(undefined as unknown as string, ADDRESS);
  expect(result).toEqual({
    address: ADDRESS,
    reason: expect.stringMatching(
      /^The page holds something that could not be read \(.*\); look at it by hand\.$/,
    ),
  });
});

test("behavior: names of JavaScript's own are names like others", () => {
  const names = ["constructor", "toString", "hasOwnProperty", "prototype"];
  const schemas = Object.fromEntries(
    names.map((name) => [
      name,
      {
        type: "object",
        properties: { [name]: { $ref: `#/components/schemas/${name}` } },
        required: [name],
      },
    ]),
  );
  const { page, defects } = read(
    createPage(createDocument(undefined, { components: { schemas } }), "constructor"),
  );
  expect(page.schemas).toEqual(schemas);
  expect(defects).toEqual([]);
});
