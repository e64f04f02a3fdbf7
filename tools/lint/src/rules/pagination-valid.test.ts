import { expect, test } from "vitest";
import { lintFiles, operation } from "../testing/lint-files.ts";

const FILES = {
  "page.yaml": "{ name: page, in: query, schema: { minimum: 1 } }",
  "schemas/List.yaml": "properties: { Data: { type: array }, Meta: { $ref: Meta.yaml } }",
  "schemas/Meta.yaml":
    "properties: { TotalCount: { type: [integer, 'null'] }, Next: { type: string } }",
};

/** The fields of x-pagination start in line 6. */
const spec = (pagination: string) =>
  operation(`x-pagination:
${pagination.replaceAll(/^/gm, "  ")}
parameters:
  - { $ref: page.yaml }
  - { name: pageSize, in: query }
  - { name: open, in: query, schema: { type: integer } }
  - { name: torn, in: query, schema: { minimum: 0, default: 1 } }
  - { name: token, in: header }
responses:
  '200':
    content: { application/json: { schema: { $ref: schemas/List.yaml } } }`);

const ADVICE =
  "Write { page, items } or { offset, items }, also with pageSize, total and first, or { cursor, items, next }, also with pageSize.";

const GOOD = "page: page\npageSize: pageSize\nitems: Data\ntotal: Meta.TotalCount";

test.each([
  { name: "all exist", given: GOOD, want: [] },
  {
    name: "no size and no total",
    given: "page: page\nitems: Data",
    want: [],
  },
  {
    name: "an offset",
    given: "offset: page\nitems: Data\ntotal: Meta.TotalCount",
    want: [],
  },
  {
    name: "a cursor, of which nobody has to say where it begins",
    given: "cursor: open\nitems: Data\nnext: Meta.Next",
    want: [],
  },
  {
    name: "a first page that is said",
    given: "page: open\nitems: Data\nfirst: 0",
    want: [],
  },
  {
    name: "a first page that is said against the parameter",
    given: "page: torn\nitems: Data\nfirst: 0",
    want: [],
  },
  ...["page", "offset"].flatMap((key) =>
    ["open", "torn"].map((name) => ({
      name: `a ${key} of which nobody says where it begins: ${name}`,
      given: `${key}: ${name}\nitems: Data`,
      want: [
        `openapi.yaml:6 Nothing says where ${name} begins. Give the parameter a minimum or a default (the two must agree), or x-pagination its first.`,
      ],
    })),
  ),
  {
    name: "a first page that is no number",
    given: "page: page\nitems: Data\nfirst: one",
    want: ["openapi.yaml:8 This is no whole number. Write what the first page is called."],
  },
  {
    name: "a next page that is no cursor",
    given: "cursor: open\nitems: Data\nnext: Meta",
    want: ["openapi.yaml:8 Meta is no string. Name a property that is."],
  },
  ...[
    ["items missing", "page: page", "lacks items"],
    ["no word where a page begins", "items: Data", "lacks page or offset or cursor"],
    [
      "two words where a page begins",
      "page: page\noffset: pageSize\nitems: Data\nfirst: 0",
      "has page and offset",
    ],
    ["a cursor without the next", "cursor: open\nitems: Data", "lacks next"],
    [
      "a cursor with a total",
      "cursor: open\nitems: Data\nnext: Meta.Next\ntotal: Meta.TotalCount",
      "has the unknown key total",
    ],
    [
      "a page with the next",
      "page: page\nitems: Data\nnext: Meta.Next",
      "has the unknown key next",
    ],
    [
      "a first page of a cursor",
      "cursor: open\nitems: Data\nnext: Meta.Next\nfirst: 0",
      "has the unknown key first",
    ],
  ].map(([name = "", given = "", fault]) => ({
    name,
    given,
    want: [`openapi.yaml:5 x-pagination ${fault}. ${ADVICE}`],
  })),
  {
    name: "an unknown parameter",
    given: GOOD.replace("page: page", "page: pageNumber"),
    want: [
      "openapi.yaml:6 There is no query parameter pageNumber. Name one of: page, pageSize, open, torn.",
    ],
  },
  {
    name: "a parameter that is not of the query",
    given: GOOD.replace("pageSize: pageSize", "pageSize: token"),
    want: [
      "openapi.yaml:7 There is no query parameter token. Name one of: page, pageSize, open, torn.",
    ],
  },
  {
    name: "an unknown property",
    given: GOOD.replace("items: Data", "items: Rows"),
    want: ["openapi.yaml:8 The 200 response has no property Rows. Name one that it has."],
  },
  {
    name: "an unknown property one level down",
    given: GOOD.replace("Meta.TotalCount", "Meta.Total"),
    want: ["openapi.yaml:9 The 200 response has no property Meta.Total. Name one that it has."],
  },
  {
    name: "one parameter for two",
    given: GOOD.replace("pageSize: pageSize", "pageSize: page"),
    want: ["openapi.yaml:7 page is the page already. Name another parameter."],
  },
  ...["5", "null", "''", "[Data]"].map((items) => ({
    name: `items that are no name: ${items}`,
    given: GOOD.replace("items: Data", `items: ${items}`),
    want: ["openapi.yaml:8 This is no name. Name a property of the 200 response."],
  })),
  {
    name: "a total that is no name",
    given: GOOD.replace("Meta.TotalCount", "''"),
    want: ["openapi.yaml:9 This is no name. Name a property of the 200 response."],
  },
  {
    name: "items that are no list",
    given: GOOD.replace("items: Data", "items: Meta"),
    want: ["openapi.yaml:8 Meta is no array. Name a property that is."],
  },
  {
    name: "a total that is no number",
    given: GOOD.replace("Meta.TotalCount", "Data"),
    want: ["openapi.yaml:9 Data is no integer. Name a property that is."],
  },
])("$name", async ({ given, want }) => {
  const problems = await lintFiles("cash-in/pagination-valid", {
    ...FILES,
    "openapi.yaml": spec(given),
  });
  expect(problems).toEqual(want);
});

test("a parameter of the path item counts", async () => {
  const path = `parameters: [{ $ref: page.yaml }, { name: pageSize, in: query }]
get:
  x-pagination: { page: page, pageSize: pageSize, items: Data, total: Meta.TotalCount }
  responses:
    '200': { content: { application/json: { schema: { $ref: schemas/List.yaml } } } }
`;
  const files = {
    ...FILES,
    "openapi.yaml": "openapi: 3.1.0\npaths: { /a: { $ref: path.yaml } }",
    "path.yaml": path,
  };
  expect(await lintFiles("cash-in/pagination-valid", files)).toEqual([]);
});

test.each([
  { name: "an operation that is not paged", given: "operationId: getThing", want: [] },
  {
    name: "no 200 response",
    given:
      "x-pagination: { page: a, pageSize: b, items: A, total: A }\nparameters: [{ name: a, in: query, schema: { minimum: 1 } }, { name: b, in: query }]",
    want: [
      "openapi.yaml:5 The 200 response has no property A. Name one that it has.",
      "openapi.yaml:5 The 200 response has no property A. Name one that it has.",
    ],
  },
])("$name", async ({ given, want }) => {
  expect(await lintFiles("cash-in/pagination-valid", { "openapi.yaml": operation(given) })).toEqual(
    want,
  );
});
