import { createDocument } from "@cash-in/description/testing/create-document";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { compareHeaders } from "./compare-headers.ts";
import type { Node, OperationNode } from "./document.ts";

const components = {
  headers: { Total: { schema: { type: "integer" } } },
  schemas: { Count: { type: "integer" } },
};

const createOperation = (headers: string): OperationNode => ({
  node: {},
  parameters: [],
  body: undefined,
  responses: { 200: { headers: parse(headers) as Node } },
});

test.each<{ name: string; base: string; next: string; want: string[] }>([
  { name: "nothing", base: "{}", next: "{}", want: [] },
  {
    name: "a new one",
    base: "{}",
    next: "{ X-Total: { schema: { type: integer } } }",
    want: ["minor the header `x-total` of the answer 200 is new"],
  },
  {
    name: "one is gone",
    base: "{ X-Total: { schema: { type: integer } } }",
    next: "{}",
    want: ["major the header `x-total` of the answer 200 is gone"],
  },
  {
    name: "in other letters, and by reference",
    base: "{ X-Total: { schema: { type: integer } } }",
    next: "{ x-total: { $ref: '#/components/headers/Total' } }",
    want: [],
  },
  {
    name: "of another type",
    base: "{ X-Total: { schema: { type: string } } }",
    next: "{ X-Total: { schema: { type: boolean } } }",
    want: ["major the header `x-total` of the answer 200 is of another type"],
  },
  {
    name: "of the same type by its name",
    base: "{ X-Total: { schema: { type: integer } } }",
    next: "{ X-Total: { schema: { $ref: '#/components/schemas/Count' } } }",
    want: [],
  },
  {
    name: "it may be missing",
    base: "{ X-Total: { required: true, schema: { type: integer } } }",
    next: "{ X-Total: { schema: { type: integer } } }",
    want: ["major the header `x-total` of the answer 200 may not come"],
  },
  {
    name: "it always comes",
    base: "{ X-Total: { schema: { type: integer } } }",
    next: "{ X-Total: { required: true, schema: { type: integer } } }",
    want: ["minor the header `x-total` of the answer 200 always comes"],
  },
  {
    name: "it may be longer",
    base: "{ X-Mark: { schema: { type: string, maxLength: 5 } } }",
    next: "{ X-Mark: { schema: { type: string, maxLength: 9 } } }",
    want: ["major the header `x-mark` of the answer 200 has `maxLength` 9 instead of 5"],
  },
  {
    name: "it is deprecated",
    base: "{ X-Mark: { schema: { type: string } } }",
    next: "{ X-Mark: { deprecated: true, schema: { type: string } } }",
    want: ["minor deprecates the header `x-mark` of the answer 200"],
  },
])("$name", ({ base, next, want }) => {
  const facts = compareHeaders(
    "getLabel",
    [createDocument({ components }), createDocument({ components })],
    createOperation(base),
    createOperation(next),
  );
  expect(facts.map((it) => `${it.bump} ${it.phrase.replace("…", it.item ?? "")}`)).toEqual(want);
});
