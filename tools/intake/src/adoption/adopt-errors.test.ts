import { describe, expect, test } from "vitest";
import type { JsonSchema, Page } from "../pages/page.ts";
import {
  adoptInto,
  answer,
  createOperation,
  createPage,
  createTree,
} from "../testing/small-spec.ts";

const ONE = "areas/things/paths/things.yaml";
const TWO = "areas/things/paths/more.yaml";
const BAD = "common/responses/BadRequest.yaml";
const ERROR = "common/schemas/ErrorMessage.yaml";

const RESPONSES = `responses:
  "200":
    description: Fine.
    content:
      application/json:
        schema:
          type: string
        example: x
  "400":
    $ref: ../../../common/responses/BadRequest.yaml
`;

const tree = createTree(
  { "/things": ONE, "/more": TWO },
  {
    [ONE]: createOperation("get", "listThings", "list-things-1e0", RESPONSES),
    [TWO]: createOperation("get", "listMore", "list-more-2e0", RESPONSES),
    [BAD]: `description: Malformed.
content:
  application/json:
    schema:
      $ref: ../schemas/ErrorMessage.yaml
    example:
      Code: Bad
`,
    [ERROR]: `type: object
x-evidence: inferred
description: What went wrong.
additionalProperties: true
properties:
  Code:
    type: string
    description: Short name.
`,
  },
);

function page(
  name: "list-things-1e0" | "list-more-2e0",
  error?: JsonSchema,
  schemas = {},
  status = "400",
): Page {
  const good = answer({ type: "string" }, "x");
  const path = name === "list-things-1e0" ? "/things" : "/more";
  return createPage(
    name,
    { path, responses: { 200: good, ...(error && { [status]: answer(error) }) } },
    { schemas },
  );
}

const CODE = { type: "object", properties: { Code: { type: "string" } } };
const NUMBER = { type: "object", properties: { Number: { type: "integer" } } };
const REF = { $ref: "#/components/schemas/ErrorMessage" };

describe("errors that are documented once for all", () => {
  test.each<{
    name: string;
    pages: Page[];
    want: (files: ReadonlyMap<string, string>) => unknown;
    be: unknown;
  }>([
    {
      name: "stay where a page lacks them",
      pages: [page("list-things-1e0")],
      want: (files) => [
        files.get(ONE)?.includes("common/responses/BadRequest.yaml"),
        files.get(ERROR)?.includes("inferred"),
      ],
      be: [true, true],
    },
    {
      name: "stay where a page says the same, which is documented then",
      pages: [page("list-things-1e0", REF, { ErrorMessage: CODE })],
      want: (files) => [
        files.get(ONE)?.includes("common/responses/BadRequest.yaml"),
        files.get(ERROR)?.includes("documented"),
      ],
      be: [true, true],
    },
    {
      name: "take the body that all pages agree on",
      pages: [page("list-things-1e0", NUMBER), page("list-more-2e0", NUMBER)],
      want: (files) => [
        files.get(ERROR)?.includes("Number:"),
        files.get(ONE)?.includes("common/responses/BadRequest.yaml"),
      ],
      be: [true, true],
    },
    {
      name: "take it where another page leaves it open",
      pages: [
        page("list-things-1e0", NUMBER),
        page("list-more-2e0", { type: "object", properties: {} }),
      ],
      want: (files) => [
        files.get(ERROR)?.includes("Number:"),
        files.get(TWO)?.includes("common/responses/BadRequest.yaml"),
      ],
      be: [true, true],
    },
    {
      name: "are an operation's own where its page says something else",
      pages: [page("list-things-1e0", REF, { ErrorMessage: CODE }), page("list-more-2e0", NUMBER)],
      want: (files) => [
        files.get(ONE)?.includes("common/responses/BadRequest.yaml"),
        files.get(TWO)?.match(/"400":\n[\s\S]*/)?.[0],
      ],
      be: [
        true,
        `"400":
      description: Malformed.
      content:
        application/json:
          schema:
            $ref: ../schemas/ErrorResponse.yaml
          example:
            Number: 1
`,
      ],
    },
  ])("$name", ({ pages, want, be }) => {
    expect(want(adoptInto(tree, pages).files)).toEqual(be);
  });
});

test("an error that names our schema documents it, also where one operation is adopted and another page differs", () => {
  const pages = [
    page("list-things-1e0", REF, { ErrorMessage: NUMBER }),
    page("list-more-2e0", CODE),
  ];
  const { files } = adoptInto(tree, pages, ["listThings"]);
  expect(files.get(ONE)).toContain("common/responses/BadRequest.yaml");
  expect(files.get(ERROR)).toContain("x-evidence: documented\n");
  expect(files.get(ERROR)).toContain("  Number:\n");
});

test.each([
  { status: "409", want: "Conflict." },
  { status: "4XX", want: "Any answer from 400 to 499." },
  { status: "default", want: "Any other answer." },
])("another status is told in words of our own: $status", ({ status, want }) => {
  const { files } = adoptInto(tree, [page("list-things-1e0", CODE, {}, status)]);
  const key = status === "409" ? `"409"` : status;
  expect(files.get(ONE)).toContain(`    ${key}:\n      description: ${want}\n`);
});
