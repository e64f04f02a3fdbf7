import { describe, expect, test } from "vitest";
import { readSpec } from "../../spec/read-spec.ts";
import { answer, createOperation, createPage, createTree } from "../../testing/small-spec.ts";
import { diff } from "./diff.ts";
import { formatPlace } from "./format-place.ts";
import { renderJson } from "./render-json.ts";
import { renderMarkdown } from "./render-markdown.ts";
import { renderText } from "./render-text.ts";

const FILE = "areas/things/paths/things.yaml";
const GIVEN = createOperation(
  "get",
  "listThings",
  "list-things-1e0",
  `parameters:
  - name: old
    in: query
    description: Old.
    schema:
      type: string
    example: x
  - name: size
    in: query
    description: Size.
    schema:
      type: string
    example: x
responses:
  "200":
    description: Fine.
    content:
      application/json:
        schema:
          $ref: ../schemas/Thing.yaml
        example: {}
`,
);
const THING = `type: object
x-evidence: inferred
description: A thing.
additionalProperties: true
properties:
  Name:
    type: string
    description: Name.
  Gone:
    type: string
    description: Gone.
`;

const spec = readSpec(
  createTree({ "/guess": FILE }, { [FILE]: GIVEN, "areas/things/schemas/Thing.yaml": THING }),
);
const thing = {
  type: "object",
  required: ["Name"],
  properties: {
    Name: { type: "string" },
    Owner: { $ref: "#/components/schemas/Owner" },
    Tags: { type: "array", items: { type: "string" } },
  },
};
const pages = [
  createPage(
    "list-things-1e0",
    {
      method: "post",
      parameters: [
        { name: "size", in: "query", required: true, schema: { type: "integer" } },
        { name: "new", in: "query", required: true, schema: { type: "string", enum: ["a", "b"] } },
      ],
      responses: { 200: answer({ $ref: "#/components/schemas/Thing" }) },
      security: [{ name: "b", scheme: { type: "http", scheme: "bearer" } }],
    },
    {
      schemas: {
        Thing: thing,
        Owner: { type: "object", properties: { A: { type: "string" }, B: { type: "string" } } },
      },
    },
  ),
];

const TEXT = `listThings  (https://docs.example/list-things-1e0.md)
  ~ method: GET → POST
  ~ path: /guess → /things
  ~ query size required: false → true
  ~ query size type: string → integer
  + query new (string of a, b, required)
  - query old (string)

schema Owner  (https://docs.example/list-things-1e0.md)
  + the whole (object, 2 properties)

schema Thing  (https://docs.example/list-things-1e0.md)
  ~ Name required: false → true
  + Owner (Owner)
  + Tags (array of string)
  - Gone (string)

! listThings: The page says POST where the spec had GET. x-effect is still read, and the clients send such a call again. Say what a call does to the world.
! listThings: The page asks for the header authorization, the spec for the header x-api-key. The spec was left as it is. Decide.

11 differences. To decide: 2.
`;

describe("a difference", () => {
  test("for a terminal", () => {
    expect(renderText(diff(pages, spec))).toBe(TEXT);
  });

  test("for programs", () => {
    const { differences, decisions } = JSON.parse(renderJson(diff(pages, spec))) as {
      differences: object[];
      decisions: object[];
    };
    expect(differences).toHaveLength(11);
    expect(differences[0]).toEqual({
      operation: "listThings",
      place: "method",
      at: ["method"],
      kind: "different",
      spec: "GET",
      page: "POST",
      pages: ["https://docs.example/list-things-1e0.md"],
    });
    expect(decisions).toHaveLength(2);
  });

  test("for an issue: names on a page are no markup", () => {
    const evil = "@team <b>|x|</b>";
    const named = createPage("list-things-1e0", {
      path: "/guess",
      responses: { 200: answer({ type: "string" }) },
      parameters: [{ name: evil, in: "query", required: false, schema: { type: "string" } }],
    });
    const markdown = renderMarkdown(diff([named], spec));
    expect(markdown).toContain("| query @\u200bteam \\<b\\>\\|x\\|\\</b\\> | — | string |");
    expect(renderMarkdown(diff(pages, spec))).toContain("| path | /guess | /things |");
  });

  test("of the named operations alone", () => {
    expect(renderText(diff(pages, spec, ["1e0"]))).toBe(TEXT);
    expect(() => diff(pages, spec, ["listThing"])).toThrow(
      "There is no operation and no page listThing.",
    );
    expect(() => diff([], spec, ["listThings"])).toThrow(
      "The page of listThings (1e0) is not among those that were fetched.",
    );
  });

  test("is none where the spec says what the pages say", () => {
    expect(renderText(diff([], spec))).toBe("The spec says what the pages say.\n");
  });
});

test.each([
  { at: ["requestBody", "content", "application/json"], want: "body application/json" },
  {
    at: ["responses", "200", "content", "a/b", "items", "properties", "A", "type"],
    want: "answer 200 a/b [].A type",
  },
  {
    at: ["properties", "Cases", "items", "properties", "Debtor", "required"],
    want: "Cases[].Debtor required",
  },
  { at: ["parameters", "query", "page", "required"], want: "query page required" },
  { at: ["anyOf", "0", "$ref"], want: "anyOf 0 $ref" },
])("$want", ({ at, want }) => {
  expect(formatPlace(at)).toBe(want);
});
