import { describe, expect, test } from "vitest";
import { readSchema } from "../../testing/create-page.ts";

interface Row {
  readonly name: string;
  readonly given: unknown;
  readonly want: unknown;
  readonly defects?: readonly string[];
}

const check = ({ given, want, defects = [] }: Row) => {
  const result = readSchema(given);
  expect(result.schema).toEqual(want);
  expect(result.defects).toEqual(defects);
};

describe("bounds and patterns", () => {
  test.each<Row>([
    {
      name: "numbers as text",
      given: { type: "string", maxLength: "10" },
      want: { type: "string", maxLength: 10 },
    },
    {
      name: "no numbers",
      given: { type: "string", maxLength: "ten", minLength: -1 },
      want: { type: "string" },
      defects: ["dropped bound-invalid", "dropped bound-invalid"],
    },
    ...[
      { minimum: 10, maximum: 5 },
      { minimum: 5, exclusiveMaximum: 5 },
      { exclusiveMinimum: 5, maximum: 5 },
    ].map(
      (bounds): Row => ({
        name: `bounds that leave nothing between them, ${Object.keys(bounds)}`,
        given: { type: "number", ...bounds },
        want: { type: "number" },
        defects: ["doubtful bounds-contradict"],
      }),
    ),
    ...[
      { type: "string", minLength: 3, maxLength: 2 },
      { type: "array", items: {}, minItems: 3, maxItems: 2 },
      { type: "object", minProperties: 3, maxProperties: 2 },
    ].map(
      ({ type, items, ...counts }): Row => ({
        name: `counts that leave nothing between them, ${Object.keys(counts)}`,
        given: { type, ...(items && { items }), ...counts },
        want: { type, ...(items && { items }) },
        defects: ["doubtful bounds-contradict"],
      }),
    ),
    {
      name: "bounds that leave one value",
      given: { type: "number", minimum: 5, maximum: 5 },
      want: { type: "number", minimum: 5, maximum: 5 },
    },
    {
      name: "a bound that no number holds",
      given: { type: "integer", minimum: 0, maximum: "18446744073709551615" },
      want: { type: "integer", minimum: 0 },
      defects: ["dropped number-too-long"],
    },
    {
      name: "an enumeration with a value that no number holds",
      given: { type: "integer", enum: [1, "9007199254740993"] },
      want: { type: "integer" },
      defects: ["dropped number-too-long"],
    },
    {
      name: "an example and a default that no number holds",
      given: { type: "integer", example: "9007199254740993", default: "9007199254740993" },
      want: { type: "integer" },
      defects: ["dropped number-too-long", "dropped number-too-long"],
    },
    {
      name: "a sum of money in a multiple of a cent",
      given: { type: "number", multipleOf: 0.01, default: 19.9, example: 8.2 },
      want: { type: "number", multipleOf: 0.01, default: 19.9, examples: [8.2] },
    },
    {
      name: "a sum of money in no multiple of a cent",
      given: { type: "number", multipleOf: 0.01, example: 8.205 },
      want: { type: "number", multipleOf: 0.01 },
      defects: ["dropped example-contradicts-schema"],
    },
    {
      name: "an exclusive bound without a number",
      given: { type: "number", exclusiveMinimum: true },
      want: { type: "number" },
    },
    {
      name: "a multiple of nothing",
      given: { type: "number", multipleOf: 0 },
      want: { type: "number" },
      defects: ["dropped bound-invalid"],
    },
    {
      name: "a pattern",
      given: { type: "string", pattern: "^\\d+$" },
      want: { type: "string", pattern: "^\\d+$" },
    },
    {
      name: "a pattern between slashes",
      given: { type: "string", pattern: "/^a$/i" },
      want: { type: "string", pattern: "^a$" },
      defects: ["doubtful pattern-in-slashes"],
    },
    {
      name: "a mask for a pattern: the example stays",
      given: { type: "string", pattern: "YYYY-MM-DD", example: "2026-01-15" },
      want: { type: "string", examples: ["2026-01-15"] },
      defects: ["doubtful pattern-is-mask"],
    },
    ...["DD.MM.YYYY", "yyyy-MM-dd'T'HH:mm:ss", "XXXX-XXXX", "###-##", "^HH:mm$", "+99 999"].map(
      (pattern): Row => ({
        name: `another mask, ${pattern}`,
        given: { type: "string", pattern },
        want: { type: "string" },
        defects: ["doubtful pattern-is-mask"],
      }),
    ),
    ...["^XX?", "^A$", "^[A-Z]{2}$", "^\\d{4}-\\d{2}$", "^.{2}$", "^(AA|BB)$", "^AA|BB$"].map(
      (pattern): Row => ({
        name: `no mask, ${pattern}`,
        given: { type: "string", pattern },
        want: { type: "string", pattern },
      }),
    ),
    {
      name: "a pattern whose backslashes are written twice",
      given: { type: "string", pattern: "^\\\\d{4}$", example: "2026" },
      want: { type: "string", pattern: "^\\d{4}$", examples: ["2026"] },
      defects: ["doubtful pattern-doubled"],
    },
    {
      name: "a pattern that means a backslash",
      given: { type: "string", pattern: "^\\\\d$", example: "\\d" },
      want: { type: "string", pattern: "^\\\\d$", examples: ["\\d"] },
    },
    {
      name: "a pattern that refuses the example beside it",
      given: { type: "string", pattern: "^[A-Z]+$", example: "abc" },
      want: { type: "string", examples: ["abc"] },
      defects: ["doubtful pattern-contradicts-example"],
    },
    {
      name: "no pattern",
      given: { type: "string", pattern: "^(a$" },
      want: { type: "string" },
      defects: ["dropped pattern-invalid"],
    },
  ])("$name", check);
});

describe("enumerations", () => {
  test.each<Row>([
    {
      name: "values twice",
      given: { type: "string", enum: ["a", "a"] },
      want: { type: "string", enum: ["a"] },
      defects: ["repaired enum-repeats"],
    },
    {
      name: "values of another type",
      given: { type: "integer", enum: ["1", 2] },
      want: { type: "integer", enum: [1, 2] },
      defects: ["doubtful enum-contradicts-type"],
    },
    {
      name: "values that are no text",
      given: { type: "string", enum: [1, true] },
      want: { type: "string", enum: ["1", "true"] },
      defects: ["doubtful enum-contradicts-type", "doubtful enum-contradicts-type"],
    },
    {
      name: "values that cannot be",
      given: { type: "integer", enum: ["a"] },
      want: { type: "integer" },
      defects: ["dropped enum-contradicts-type"],
    },
    {
      name: "on a list",
      given: { type: "array", items: { type: "string" }, enum: ["a", "b"] },
      want: { type: "array", items: { type: "string", enum: ["a", "b"] } },
      defects: ["doubtful enum-on-array"],
    },
    {
      name: "no list",
      given: { type: "string", enum: "a" },
      want: { type: "string" },
      defects: ["doubtful keyword-misused"],
    },
  ])("$name", check);
});

describe("required", () => {
  const properties = { a: { type: "string" } };
  test.each<Row>([
    {
      name: "a name twice",
      given: { type: "object", properties, required: ["a", "a"] },
      want: { type: "object", properties, required: ["a"] },
    },
    {
      name: "nothing",
      given: { type: "object", properties, required: [] },
      want: { type: "object", properties },
    },
    {
      name: "no list",
      given: { type: "object", properties, required: true },
      want: { type: "object", properties },
      defects: ["doubtful required-is-no-list"],
    },
    {
      name: "no property",
      given: { type: "object", properties, required: ["a", "b"] },
      want: { type: "object", properties: { ...properties, b: {} }, required: ["a", "b"] },
      defects: ["doubtful required-without-property"],
    },
    {
      name: "a key of the site's product, in the order as well",
      given: {
        type: "object",
        properties,
        required: ["a", "01JRSR8P77AX0WG65ZHFX3Q0AA"],
        "x-apidog-orders": ["a", "01JRSR8P77AX0WG65ZHFX3Q0AA"],
      },
      want: { type: "object", properties, required: ["a"] },
      defects: ["dropped product-key-required"],
    },
    {
      name: "nothing but a key of the site's product",
      given: { allOf: [{ type: "object", properties }], required: ["01JRSR8P77AX0WG65ZHFX3Q0AA"] },
      want: { allOf: [{ type: "object", properties }] },
      defects: ["dropped product-key-required"],
    },
    {
      name: "a property of a part",
      given: { allOf: [{ type: "object", properties }], required: ["a"] },
      want: { allOf: [{ type: "object", properties }], required: ["a"] },
    },
  ])("$name", check);
});

describe("what says more than the spec holds", () => {
  test.each<Row>([
    {
      name: "names of values",
      given: {
        type: "integer",
        enum: [10, 20],
        "x-apidog-enum": [
          { value: 10, name: "Draft", description: "Not sent yet." },
          { value: 20, name: "", description: "" },
        ],
      },
      want: { type: "integer", enum: [10, 20] },
      defects: ["dropped enum-names"],
    },
    {
      name: "names that are the values",
      given: { type: "string", enum: ["a"], "x-apidog-enum": [{ value: "a", name: "a" }] },
      want: { type: "string", enum: ["a"] },
    },
    {
      name: "how it is written as XML",
      given: { type: "string", xml: { name: "Text", "x-a": 1 } },
      want: { type: "string" },
      defects: ["dropped xml"],
    },
    { name: "no word of XML", given: { type: "string", xml: {} }, want: { type: "string" } },
  ])("$name", check);
});

describe("demands that no value fits", () => {
  const text = { type: "string" };
  const object = { type: "object", properties: { a: text } };
  test.each<Row>([
    {
      name: "a list with properties is either",
      given: { type: "array", properties: { a: text }, required: ["a"], description: "A." },
      want: {
        anyOf: [{ type: "array" }, { ...object, required: ["a"] }],
        description: "A.",
      },
      defects: ["doubtful type-contradicts"],
    },
    {
      name: "an object with items is either",
      given: { ...object, items: text },
      want: { anyOf: [object, { type: "array", items: text }] },
      defects: ["doubtful type-contradicts"],
    },
    {
      name: "a text with properties, or null",
      given: { type: "string", properties: { a: text }, nullable: true },
      want: { anyOf: [{ anyOf: [text, object] }, { type: "null" }] },
      defects: ["doubtful type-contradicts"],
    },
    {
      name: "parts of different types",
      given: { ...object, allOf: [text] },
      want: { anyOf: [object, text] },
      defects: ["doubtful all-of-contradicts"],
    },
    {
      name: "parts whose property is of different types",
      given: { allOf: [object, { type: "object", properties: { a: { type: "integer" } } }] },
      want: { anyOf: [object, { type: "object", properties: { a: { type: "integer" } } }] },
      defects: ["doubtful all-of-contradicts"],
    },
    {
      name: "parts without a value or a number in common",
      given: {
        allOf: [
          { type: "integer", minimum: 5, enum: [5, 6] },
          { type: "number", maximum: 4 },
        ],
      },
      want: {
        anyOf: [
          { type: "integer", minimum: 5, enum: [5, 6] },
          { type: "number", maximum: 4 },
        ],
      },
      defects: ["doubtful all-of-contradicts"],
    },
    {
      name: "parts of which one refuses the properties of the other",
      given: {
        allOf: [
          { ...object, additionalProperties: false },
          { type: "object", properties: { b: text } },
        ],
      },
      want: { allOf: [object, { type: "object", properties: { b: text } }] },
      defects: ["doubtful all-of-closed"],
    },
    {
      name: "parts that are refused by what stands around them",
      given: { allOf: [object], additionalProperties: false, description: "A." },
      want: { allOf: [object], description: "A." },
      defects: ["doubtful all-of-closed"],
    },
    {
      name: "parts that go together",
      given: { allOf: [object, { ...object, required: ["a"] }], description: "A." },
      want: { allOf: [object, { ...object, required: ["a"] }], description: "A." },
    },
  ])("$name", check);

  test("a part that is a name is looked at, and written out where it refuses the others", () => {
    const Base = { ...object, additionalProperties: false };
    const $ref = "#/components/schemas/Base";
    const more = { type: "object", properties: { b: text } };
    expect(readSchema({ allOf: [{ $ref }, more] }, { Base })).toMatchObject({
      schema: { allOf: [object, more] },
      defects: ["doubtful all-of-closed"],
    });
    expect(readSchema({ allOf: [{ $ref }, text] }, { Base })).toMatchObject({
      schema: { anyOf: [{ $ref }, text] },
      defects: ["doubtful all-of-contradicts"],
    });
  });
});
