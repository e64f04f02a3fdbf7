import { describe, expect, test } from "vitest";
import { nameIn, referenceTo } from "../../schemas/reference.ts";
import {
  createDocument,
  createPage,
  read,
  readOperation,
  readSchema,
} from "../testing/create-page.ts";

/** Large pages take their time on a busy machine. */

const Row = { type: "object", properties: { a: { type: "string" } } };
const others = { Row, "Invoice row (draft)": Row, Käyttäjä: Row, "a/b": Row, "50%": Row };
const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });

describe("references", () => {
  test.each([
    { name: "default", given: to("Row"), want: to("Row"), defects: [] },
    {
      name: "percent-encoded",
      given: to("Invoice%20row%20(draft)"),
      want: to("Invoice row (draft)"),
      defects: ["repaired encoded-reference"],
    },
    {
      name: "percent-encoded umlauts",
      given: to("K%C3%A4ytt%C3%A4j%C3%A4"),
      want: to("Käyttäjä"),
      defects: ["repaired encoded-reference"],
    },
    {
      name: "not encoded",
      given: to("Invoice row (draft)"),
      want: to("Invoice row (draft)"),
      defects: [],
    },
    {
      name: "a slash in the name",
      given: to("a~1b"),
      want: to("a/b"),
      defects: ["repaired encoded-reference"],
    },
    { name: "a percent sign in the name", given: to("50%"), want: to("50%"), defects: [] },
    {
      name: "a description beside it",
      given: { ...to("Row"), description: "A row." },
      want: { ...to("Row"), description: "A row." },
      defects: ["repaired reference-with-siblings"],
    },
    {
      name: "nullable beside it",
      given: { ...to("Row"), nullable: true, description: "A row." },
      want: { anyOf: [to("Row"), { type: "null" }], description: "A row." },
      defects: ["repaired reference-with-siblings"],
    },
    {
      name: "the same type beside it",
      given: { ...to("Row"), type: "object" },
      want: to("Row"),
      defects: ["repaired reference-with-type"],
    },
    {
      name: "another type beside it",
      given: { ...to("Row"), type: "string" },
      want: to("Row"),
      defects: ["doubtful reference-with-type"],
    },
    {
      name: "more properties beside it",
      given: { ...to("Row"), properties: { b: {} } },
      want: { ...to("Row"), type: "object", properties: { b: {} } },
      defects: ["repaired type-missing", "doubtful reference-with-constraints"],
    },
    {
      name: "only the vendor's fields beside it",
      given: { ...to("Row"), "x-apidog-folder": "" },
      want: to("Row"),
      defects: [],
    },
    {
      name: "remote",
      given: { $ref: "https://example.com/a.yaml#/A", description: "A." },
      want: { description: "A." },
      defects: ["dropped remote-reference", "repaired reference-with-siblings"],
    },
    {
      name: "a file",
      given: { $ref: "../../../etc/passwd" },
      want: {},
      defects: ["dropped remote-reference"],
    },
    { name: "no text", given: { $ref: 1 }, want: {}, defects: ["dropped remote-reference"] },
    { name: "dangling", given: to("Gone"), want: {}, defects: ["dropped dangling-reference"] },
    {
      name: "a name that every object has",
      given: to("constructor"),
      want: {},
      defects: ["dropped dangling-reference"],
    },
    {
      name: "deep",
      given: to("Row/properties/a"),
      want: { type: "string" },
      defects: ["repaired deep-reference"],
    },
  ])("$name", ({ given, want, defects }) => {
    const result = readSchema({ type: "object", properties: { x: given } }, others);
    expect(result.schema).toEqual({ type: "object", properties: { x: want } });
    expect(result.defects.filter((one) => !one.includes("odd-schema-name"))).toEqual(defects);
  });

  test("a schema that is nothing but itself", () => {
    expect(readSchema(to("Other"), { Other: to("Thing") })).toMatchObject({
      schema: {},
      defects: ["dropped circular-alias"],
    });
  });

  test("deep references in a circle end", () => {
    const given = {
      type: "object",
      properties: { a: to("Thing/properties/a/properties/b"), b: {} },
    };
    expect(readSchema(given).defects).toEqual(["dropped dangling-reference"]);
    const circle = {
      type: "object",
      properties: { a: { type: "object", properties: { b: to("Thing/properties/a") } } },
    };
    expect(readSchema(circle).defects).toEqual([
      "repaired deep-reference",
      "dropped dangling-reference",
    ]);
  });

  test("deep references that multiply are refused", () => {
    const level = (n: number) => ({
      type: "object",
      properties: { a: to(`L${n}/properties/x`), b: to(`L${n}/properties/x`) },
    });
    const levels = Object.fromEntries(
      Array.from({ length: 40 }, (_, n) => [
        `L${n}`,
        { type: "object", properties: { x: n === 0 ? {} : level(n - 1) } },
      ]),
    );
    expect(() => readSchema(level(39), levels)).toThrow("describes more than 100000 schemas");
  });
});

test("names", () => {
  expect(nameIn(referenceTo("a/b c"))).toBe("a/b c");
  expect(nameIn("https://example.com")).toBeUndefined();
});

test("odd names are kept, and told", () => {
  const { page, defects } = readSchema(Row, {
    "sales invoice": Row,
    SalesInvoice: Row,
    "2FA": Row,
  });
  expect(Object.keys(page.schemas)).toEqual(["Thing", "sales invoice", "SalesInvoice", "2FA"]);
  expect(defects).toEqual([
    "repaired odd-schema-name",
    "repaired names-equal-when-folded",
    "repaired odd-schema-name",
  ]);
});

describe("flattened references", () => {
  const Base = {
    type: "object",
    properties: { code: { type: "integer" }, inner: to("Inner") },
  };
  const flat = {
    type: "object",
    properties: { own: { type: "string" }, code: { type: "integer" } },
    "x-apidog-refs": { "01KN711JB7XC2YFEVAXJZZNXDZ": to("Base") },
    "x-apidog-orders": ["01KN711JB7XC2YFEVAXJZZNXDZ", "own"],
    "x-apidog-ignore-properties": ["code"],
    required: ["code", "01KN711JB7XC2YFEVAXJZZNXDZ"],
  };
  const answer = (schema: object) => ({
    "200": { description: "", content: { "application/json": { schema } } },
  });
  const components = { schemas: { Base, Inner: Row } };

  test("properties, order and what is required stay; schemas that only they lead to go", () => {
    const { operation, page, defects } = readOperation({ responses: answer(flat) }, { components });
    const { schema } = operation.responses["200"]?.content["application/json"] ?? {};
    expect(schema).toEqual({
      type: "object",
      properties: { code: { type: "integer" }, own: { type: "string" } },
      required: ["code"],
    });
    expect(Object.keys((schema?.properties as object) ?? {})).toEqual(["code", "own"]);
    expect(page.schemas).toEqual({});
    expect(defects).toEqual([
      "dropped schema-only-flattened",
      "dropped schema-only-flattened",
      "repaired flattened-reference",
      "repaired order-told-aside",
    ]);
  });

  test("a schema that is referred to as well stays", () => {
    const both = { ...flat, properties: { ...flat.properties, more: to("Base") } };
    const { page } = readOperation({ responses: answer(both) }, { components });
    expect(Object.keys(page.schemas)).toEqual(["Base", "Inner"]);
  });

  test("a property that was not flattened is taken from the schema", () => {
    const missing = { ...flat, properties: { own: { type: "string" } } };
    const { operation, defects } = readOperation({ responses: answer(missing) }, { components });
    const { schema } = operation.responses["200"]?.content["application/json"] ?? {};
    expect(schema?.properties).toEqual({ code: { type: "integer" }, own: { type: "string" } });
    expect(defects).toContain("repaired flattened-property");
  });

  test("a schema page keeps its schema even where another one flattens it", () => {
    const schemas = { Thing: Row, Other: { ...flat, "x-apidog-refs": { a: to("Thing") } } };
    const text = createPage(createDocument(undefined, { components: { schemas } }), "Thing");
    expect(Object.keys(read(text).page.schemas)).toEqual(["Thing", "Other"]);
    expect(Object.keys(read(text.replace("# Thing", "# Some")).page.schemas)).toHaveLength(2);
  });
});

test("properties stand in the vendor's order, those that it does not list last", () => {
  const properties = { c: {}, "with space": {}, a: {}, constructor: {} };
  const given = {
    type: "object",
    properties,
    "x-apidog-orders": ["a", "gone", "with space", "constructor"],
  };
  const { schema, defects } = readSchema(given);
  expect(Object.keys(schema?.properties as object)).toEqual([
    "a",
    "with space",
    "constructor",
    "c",
  ]);
  expect(defects).toEqual(["repaired order-told-aside"]);
});
