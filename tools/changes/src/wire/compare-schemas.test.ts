import { createDocument } from "@cash-in/description/testing/create-document";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { reading, writing } from "../direction.ts";
import { compareSchemas } from "./compare-schemas.ts";

const schemas = `
  Text5: { type: string, maxLength: 5 }
  Text70: { type: string, maxLength: 70 }
  AlsoText70: { type: string, maxLength: 70, description: The same., x-evidence: inferred }
  Person: { type: object, properties: { Name: { type: string }, Town: { $ref: '#/S/Text70' } } }
  Twin: { type: object, properties: { Name: { type: string, maxLength: 3 }, Town: { $ref: '#/S/Text70' } } }
  Left: { properties: { Inner: { $ref: '#/S/Left' }, Size: { type: number } } }
  Right: { properties: { Inner: { $ref: '#/S/Right' }, Size: { type: number, maximum: 9 } } }
  Loop: { allOf: [{ $ref: '#/S/Loop' }, { maxLength: 8 }] }
`;
const toDocument = (text: string) =>
  createDocument({
    components: { schemas: parse(text.replaceAll("#/S/", "#/components/schemas/")) },
  });
const document = toDocument(schemas);

function compare(base: string, next: string): Record<"write" | "read", string[]> {
  const [old, fresh] = [base, next].map(
    (text) => toDocument(`Case: ${text}`).components?.schemas?.Case,
  );
  const given = { subject: "Case", label: "`A`", base: old, next: fresh };
  const tell = (direction: typeof writing) =>
    compareSchemas({ documents: [document, document], ...given, direction }).map(
      ({ bump, phrase, item }) => `${bump}: ${phrase.replace("…", () => item ?? "")}`,
    );
  return { write: tell(writing), read: tell(reading) };
}

test.each<{ name: string; base: string; next: string; write: string[]; read?: string[] }>([
  {
    name: "another named schema with a tighter bound",
    base: "{ $ref: '#/S/Text70' }",
    next: "{ $ref: '#/S/Text5' }",
    write: ["major: `A` has `maxLength` 5 instead of 70"],
    read: ["minor: `A` has `maxLength` 5 instead of 70"],
  },
  {
    name: "the same schema by another name",
    base: "{ $ref: '#/S/Text70' }",
    next: "{ $ref: '#/S/AlsoText70' }",
    write: [],
  },
  {
    name: "a named schema in place of a plain type",
    base: "{ type: string }",
    next: "{ $ref: '#/S/Text5' }",
    write: ["major: `A` now has `maxLength` 5"],
    read: ["minor: `A` now has `maxLength` 5"],
  },
  {
    name: "a plain type in place of a named schema",
    base: "{ $ref: '#/S/Text5' }",
    next: "{ type: string }",
    write: ["minor: `A` no longer has `maxLength` 5"],
    read: ["major: `A` no longer has `maxLength` 5"],
  },
  {
    name: "a bound beside the same named schema",
    base: "{ $ref: '#/S/Text70' }",
    next: "{ $ref: '#/S/Text70', maxLength: 9 }",
    write: ["major: `A` now has `maxLength` 9"],
    read: ["minor: `A` now has `maxLength` 9"],
  },
  {
    name: "a twin with a bound inside",
    base: "{ $ref: '#/S/Person' }",
    next: "{ $ref: '#/S/Twin' }",
    write: ["major: `A.Name` now has `maxLength` 3"],
    read: ["minor: `A.Name` now has `maxLength` 3"],
  },
  {
    name: "schemas that contain themselves",
    base: "{ $ref: '#/S/Left' }",
    next: "{ $ref: '#/S/Right' }",
    write: ["major: `A.Size` now has `maximum` 9"],
    read: ["minor: `A.Size` now has `maximum` 9"],
  },
  {
    name: "a schema made of itself",
    base: "{ type: string }",
    next: "{ $ref: '#/S/Loop' }",
    write: ["major: `A` now has `maxLength` 8"],
    read: ["minor: `A` now has `maxLength` 8"],
  },
  {
    name: "bounds of allOf",
    base: "{ type: string, maxLength: 9 }",
    next: "{ type: string, maxLength: 9, allOf: [{ maxLength: 5, minLength: 1 }, { pattern: a }] }",
    write: [
      "major: `A` has `maxLength` 5 instead of 9",
      "major: `A` now has `minLength` 1",
      "major: `A` now has `pattern` `a`",
    ],
    read: [
      "minor: `A` has `maxLength` 5 instead of 9",
      "minor: `A` now has `minLength` 1",
      "minor: `A` now has `pattern` `a`",
    ],
  },
  {
    name: "allOf that says the same",
    base: "{ type: string, maxLength: 5, pattern: a }",
    next: "{ allOf: [{ $ref: '#/S/Text5' }, { maxLength: 8, pattern: a, minLength: 0 }] }",
    write: [],
  },
  {
    name: "allOf with another pattern besides",
    base: "{ type: string, pattern: a }",
    next: "{ type: string, pattern: a, allOf: [{ pattern: b }] }",
    write: ['major: `A` has `pattern` `["a","b"]` instead of `a`'],
    read: ['major: `A` has `pattern` `["a","b"]` instead of `a`'],
  },
  {
    name: "required by allOf",
    base: "{ properties: { B: { type: string } } }",
    next: "{ properties: { B: { type: string } }, allOf: [{ required: [B] }] }",
    write: ["major: requires `A.B`"],
    read: ["minor: always has `A.B`"],
  },
  {
    name: "no longer required by allOf",
    base: "{ properties: { B: { type: string } }, allOf: [{ required: [B] }] }",
    next: "{ properties: { B: { type: string } } }",
    write: ["minor: no longer requires `A.B`"],
    read: ["major: may come without `A.B`"],
  },
  {
    name: "required without a type",
    base: "{ type: object, additionalProperties: true }",
    next: "{ type: object, additionalProperties: true, required: [B] }",
    write: ["major: requires `A.B`"],
    read: ["minor: always has `A.B`"],
  },
  {
    name: "properties of several parts",
    base: "{ allOf: [{ properties: { B: { type: string } } }, { properties: { B: { maxLength: 9 } } }] }",
    next: "{ allOf: [{ properties: { B: { maxLength: 8 } } }, { properties: { B: { type: string } } }] }",
    write: ["major: `A.B` has `maxLength` 8 instead of 9"],
    read: ["minor: `A.B` has `maxLength` 8 instead of 9"],
  },
  {
    name: "whole numbers of allOf",
    base: "{ type: number }",
    next: "{ type: number, allOf: [{ type: integer }] }",
    write: ["major: `A` must be a whole number"],
    read: ["minor: `A` must be a whole number"],
  },
  {
    name: "nothing fits any more",
    base: "{ items: { type: string } }",
    next: "{ items: false }",
    write: ["major: an item of `A` now has `not` `{}`"],
    read: ["major: an item of `A` now has `not` `{}`"],
  },
  {
    name: "anyOf where there was none",
    base: "{ type: string }",
    next: "{ type: string, anyOf: [{ maxLength: 5 }, { pattern: a }] }",
    write: [
      "major: an alternative of `A` now has `maxLength` 5",
      "major: `A` has another alternative",
    ],
    read: [
      "minor: an alternative of `A` now has `maxLength` 5",
      "major: `A` has another alternative",
    ],
  },
  {
    name: "alternatives in another order",
    base: "{ anyOf: [{ type: string, maxLength: 5 }, { type: number, maximum: 9 }] }",
    next: "{ anyOf: [{ type: number, maximum: 9 }, { type: string, maxLength: 5 }] }",
    write: [],
  },
  {
    name: "alternatives in another order, one of them other than before",
    base: "{ oneOf: [{ type: string, maxLength: 5 }, { type: number, maximum: 9 }] }",
    next: "{ oneOf: [{ type: number, maximum: 9 }, { type: string, maxLength: 4 }] }",
    write: ["major: an alternative of `A` has `maxLength` 4 instead of 5"],
    read: ["minor: an alternative of `A` has `maxLength` 4 instead of 5"],
  },
  {
    name: "an alternative reworded",
    base: "{ oneOf: [{ type: string, title: A }, { type: string, maxLength: 5 }] }",
    next: "{ oneOf: [{ type: string, maxLength: 5 }, { type: string, title: B }] }",
    write: ["patch: the documentation changed"],
    read: ["patch: the documentation changed"],
  },
  {
    name: "an alternative that types show",
    base: "{ $ref: '#/S/Text70' }",
    next: "{ oneOf: [{ $ref: '#/S/Text70' }, { type: 'null' }, { $ref: '#/S/Person' }] }",
    write: [],
  },
  {
    name: "an alternative of the same type",
    base: "{ oneOf: [{ $ref: '#/S/Person' }] }",
    next: "{ oneOf: [{ $ref: '#/S/Person' }, { $ref: '#/S/Twin' }] }",
    write: ["major: `A` has another alternative"],
    read: ["major: `A` has another alternative"],
  },
  {
    name: "an alternative of the same type is gone",
    base: "{ anyOf: [{ type: string, pattern: a }, { type: string, pattern: b }] }",
    next: "{ anyOf: [{ type: string, pattern: b }] }",
    write: ["major: `A` has lost an alternative"],
    read: ["major: `A` has lost an alternative"],
  },
  {
    name: "bounds of items where there were none",
    base: "{ type: array }",
    next: "{ type: array, items: { maxLength: 5 } }",
    write: ["major: an item of `A` now has `maxLength` 5"],
    read: ["minor: an item of `A` now has `maxLength` 5"],
  },
  {
    name: "a list in place of one",
    base: "{ type: string, maxLength: 5 }",
    next: "{ type: array, items: { type: string, maxLength: 5 } }",
    write: ["minor: `A` no longer has `maxLength` 5"],
    read: ["major: `A` no longer has `maxLength` 5"],
  },
  {
    name: "one of the items at a place",
    base: "{ type: array, prefixItems: [{ maxLength: 5 }, { maxLength: 6 }] }",
    next: "{ type: array, prefixItems: [{ maxLength: 4 }, { maxLength: 6 }] }",
    write: ["major: the item 1 of `A` has `maxLength` 4 instead of 5"],
    read: ["minor: the item 1 of `A` has `maxLength` 4 instead of 5"],
  },
  {
    name: "other properties reworded",
    base: "{ properties: { B: {} }, additionalProperties: { type: string, description: One. } }",
    next: "{ properties: { B: {} }, additionalProperties: { type: string, description: Two. } }",
    write: ["patch: the documentation changed"],
    read: ["patch: the documentation changed"],
  },
  {
    name: "other properties with a bound",
    base: "{ properties: { B: {} }, additionalProperties: { type: string, maxLength: 5 } }",
    next: "{ properties: { B: {} }, additionalProperties: { type: string, maxLength: 4 } }",
    write: ["major: other properties of `A` has `maxLength` 4 instead of 5"],
    read: ["minor: other properties of `A` has `maxLength` 4 instead of 5"],
  },
  {
    name: "other properties of the same type by allOf",
    base: "{ properties: { B: {} }, additionalProperties: { type: string } }",
    next: "{ properties: { B: {} }, additionalProperties: { type: [string, 'null'], allOf: [{ type: string }] } }",
    write: [],
  },
  {
    name: "other properties of another type",
    base: "{ properties: { B: {} }, additionalProperties: { type: string } }",
    next: "{ properties: { B: {} }, additionalProperties: { type: number } }",
    write: ["major: other properties of `A` has `type` `number` instead of `string`"],
    read: ["major: other properties of `A` has `type` `number` instead of `string`"],
  },
  {
    name: "other properties of one type",
    base: "{ properties: { B: {} }, additionalProperties: true }",
    next: "{ properties: { B: {} }, additionalProperties: { type: number } }",
    write: ["major: other properties of `A` now has `type` `number`"],
    read: ["minor: other properties of `A` now has `type` `number`"],
  },
  {
    name: "other properties with other properties",
    base: "{ properties: { B: {} }, additionalProperties: { properties: { C: {}, D: {} } } }",
    next: "{ properties: { B: {} }, additionalProperties: { properties: { C: {} } } }",
    write: ['major: other properties of `A` has `properties` `["C"]` instead of `["C","D"]`'],
    read: ['major: other properties of `A` has `properties` `["C"]` instead of `["C","D"]`'],
  },
  {
    name: "types show what an object without names holds",
    base: "{ additionalProperties: { type: string } }",
    next: "{ additionalProperties: { type: number } }",
    write: [],
  },
  {
    name: "keywords that change nothing",
    base: "{ type: string }",
    next: "{ type: string, minLength: 0, minItems: 0, minProperties: 0, uniqueItems: false, deprecated: false }",
    write: [],
  },
])("$name", ({ base, next, write, read = [] }) => {
  expect(compare(base, next)).toEqual({ write, read });
});
