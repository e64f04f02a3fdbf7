import { type NodeType, Oas3_1Types } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import {
  dataKeywords,
  listKeywords,
  listSubschemas,
  mapKeywords,
  schemaKeywords,
} from "./schema-keywords.ts";

const types: Readonly<Record<string, NodeType>> = Oas3_1Types;
const { properties } = Oas3_1Types.Schema as NodeType;

/** The keywords of a schema whose type, in Redocly's tree of types, is like this. */
function listLike(isLike: (type: unknown) => boolean): string[] {
  const keywords = Object.keys(properties).filter((keyword) => {
    const type: unknown = properties[keyword];
    return isLike(typeof type === "function" ? type({}, keyword) : type);
  });
  return keywords.sort();
}

function isMapOfSchemas(type: unknown): boolean {
  const named = Object(typeof type === "string" ? types[type] : type) as NodeType;
  const inner: unknown = named.additionalProperties;
  return (typeof inner === "function" ? inner({}, "") : inner) === "Schema";
}

test.each([
  { name: "one", given: schemaKeywords, want: listLike((type) => type === "Schema") },
  {
    name: "a list",
    given: listKeywords,
    want: listLike((type) => Object(type).items === "Schema"),
  },
  { name: "by name", given: mapKeywords, want: listLike(isMapOfSchemas) },
])("default: the table is Redocly's, $name", ({ given, want }) => {
  expect(want.length).toBeGreaterThan(3);
  expect([...given].sort()).toEqual(want);
});

test("behavior: every schema directly below another, with the way to it", () => {
  const schema = {
    type: "object",
    description: "Any.",
    items: { id: 1 },
    additionalProperties: true,
    allOf: [{ id: 2 }, true],
    properties: { items: { id: 3 } },
    ...Object.fromEntries(dataKeywords.map((it) => [it, { properties: { id: 4 } }])),
  };
  expect(listSubschemas(schema)).toEqual([
    { keys: ["items"], schema: { id: 1 } },
    { keys: ["allOf", "0"], schema: { id: 2 } },
    { keys: ["allOf", "1"], schema: true },
    { keys: ["properties", "items"], schema: { id: 3 } },
  ]);
});
