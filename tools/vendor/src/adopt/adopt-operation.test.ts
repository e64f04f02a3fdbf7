import { describe, expect, test } from "vitest";
import { adoptInto, answer, createPage } from "../testing/small-spec.ts";
import {
  FILE,
  GUESS,
  createThingPage as page,
  REF,
  SCHEMA,
  TEXT,
  THING,
  createThingTree as tree,
} from "../testing/thing-spec.ts";

describe("an operation", () => {
  test("what is ours stays, the rest is the page's", () => {
    const thing = { type: "object", properties: { Name: TEXT } };
    const given = page(
      thing,
      {
        method: "post",
        path: "/v2/things/{thingId}",
        deprecated: true,
        parameters: [
          { name: "thingId", in: "path", required: true, schema: TEXT, example: "T-1" },
          { name: "pageNumber", in: "query", required: false, schema: { type: "integer" } },
          { name: "X-Api-Key", in: "header", required: true, schema: TEXT },
        ],
        requestBody: {
          required: true,
          content: { "application/json": { schema: REF, example: { Name: "Theirs" } } },
        },
      },
      { Name: "Theirs" },
    );
    const { files, plan } = adoptInto(tree(GUESS), [given]);
    expect(files.get("openapi.yaml")).toContain(`  /things/{thingId}:\n    $ref: ${FILE}\n`);
    expect(files.get(FILE)).toBe(`post:
  operationId: listThings
  tags: [things]
  summary: Ours
  description: Said by us.
  deprecated: true
  externalDocs:
    url: https://docs.example/list-things-1e0
  x-evidence:
    method: documented
    path: documented
    request: documented
    response: documented
  x-effect: read
  parameters:
    - name: thingId
      in: path
      required: true
      description: Thing id.
      schema:
        type: string
        minLength: 1
      example: T-1
    - name: pageNumber
      in: query
      description: Page number.
      schema:
        type: integer
      example: 1
  requestBody:
    description: What to send.
    required: true
    content:
      application/json:
        schema:
          $ref: ../schemas/Thing.yaml
        example:
          Name: Theirs
  responses:
    "200":
      # What we found out.
      description: The things.
      content:
        application/json:
          schema:
            $ref: ../schemas/Thing.yaml
          example:
            # Not a real one.
            Name: Theirs
`);
    expect(plan.notes).toEqual([]);
  });

  test.each([
    { name: "a body that the page does not describe", content: {} },
    { name: "a body without a schema", content: { "application/json": {} } },
  ])("$name stays a guess", ({ content }) => {
    const silent = createPage("list-things-1e0", {
      responses: { 200: { description: "", content } },
    });
    const { files } = adoptInto(tree(GUESS), [silent]);
    expect(files.get(SCHEMA)).toBe(THING);
    expect(files.get(FILE)).toContain("request: documented\n    response: inferred\n");
    expect(files.get(FILE)).toContain("$ref: ../schemas/Thing.yaml");
  });

  test("where the body is a guess, what the page says of the parameters is said with them", () => {
    const parameter = {
      name: "size",
      in: "query" as const,
      required: false,
      schema: { type: "integer" },
    };
    const given = createPage("list-things-1e0", {
      parameters: [parameter, { ...parameter, name: "untyped", schema: {} }],
      requestBody: { content: { "application/json": {} } },
    });
    const { files } = adoptInto(tree(GUESS), [given]);
    expect(files.get(FILE)).toContain("request: inferred\n");
    expect(files.get(FILE)).toMatch(
      /name: size\n.*\n.*\n\s+schema:\n\s+type: integer\n\s+x-evidence: documented\n/,
    );
    expect(files.get(FILE)).toMatch(
      /name: untyped\n.*\n.*\n\s+schema:\n\s+type: string\n\s+x-evidence: inferred\n/,
    );
  });

  test("what traffic has shown stays so where the page says nothing of it", () => {
    const query = (name: string) =>
      `    - name: ${name}\n      in: query\n      description: D.\n      schema: { type: string }\n      example: x\n`;
    const seen = GUESS.replace("request: inferred", "request: observed").replace(
      "  responses:",
      `  parameters:\n${query("seen")}${query("untyped")}  responses:`,
    );
    const given = page(
      { type: "object", properties: { Name: TEXT, Kind: {} } },
      {
        parameters: [{ name: "untyped", in: "query", required: false, schema: TEXT }],
      },
    );
    const schema = THING.replace("x-evidence: inferred", "x-evidence: observed");
    const { files, plan } = adoptInto(tree(seen, schema), [given]);
    expect(files.get(SCHEMA)).toMatch(
      /Kind:\n {4}type: string\n {4}x-ext.*\n {4}x-evidence: observed\n/,
    );
    expect(files.get(FILE)).toMatch(/name: seen\n.*\n.*\n.*type: string, x-evidence: observed/);
    expect(plan.notes).toEqual([
      {
        kind: "doubtful",
        page: "https://docs.example/list-things-1e0.md",
        place: "listThings",
        text: "The query parameter seen was seen in traffic, yet the page lacks it; it was kept.",
      },
    ]);
    const again = adoptInto(files, [given]);
    expect([...again.files]).toEqual([...files]);
  });

  test("another good status takes the place of the guessed one, with its words", () => {
    const made = createPage(
      "list-things-1e0",
      { responses: { 201: answer(REF) } },
      { schemas: { Thing: { type: "object", properties: { Name: TEXT } } } },
    );
    const { files } = adoptInto(tree(GUESS), [made]);
    expect(files.get(FILE)).toContain('"201":\n      description: The things.');
    expect(files.get(FILE)).not.toContain('"200"');
  });

  test("the page's new address is linked", () => {
    const renamed = {
      ...page({ type: "object", properties: { Name: TEXT } }),
      address: "https://docs.example/all-things-1e0.md",
    };
    const { files } = adoptInto(tree(GUESS), [renamed]);
    expect(files.get(FILE)).toContain("url: https://docs.example/all-things-1e0\n");
  });

  const paging = ["page", "pageSize"].map((name) => ({
    name,
    in: "query" as const,
    required: false,
    schema: { type: "integer" },
  }));
  const LIST = { type: "array", items: TEXT };
  const COUNT = { type: "integer" };

  test.each([
    { name: "a parameter", properties: { Rows: LIST, Count: COUNT }, says: "the parameter page" },
    { name: "a property", parameters: paging, properties: {}, says: "the property Rows" },
    {
      name: "a list",
      parameters: paging,
      properties: { Rows: TEXT, Count: COUNT },
      says: "the list Rows",
    },
    {
      name: "a number",
      parameters: paging,
      properties: { Rows: LIST, Count: TEXT },
      says: "the number Count",
    },
    { name: "nothing", parameters: paging, properties: { Rows: LIST, Count: COUNT } },
  ])(
    "x-pagination that names what is gone is taken off, and a person is asked: $name",
    ({ parameters = [], properties, says }) => {
      const paged = GUESS.replace(
        "  responses:",
        "  x-pagination: { page: page, pageSize: pageSize, items: Rows, total: Count }\n  responses:",
      );
      const given = page({ type: "object", properties }, { parameters });
      const { files, plan } = adoptInto(tree(paged), [given]);
      expect(files.get(FILE)?.includes("x-pagination")).toBe(says === undefined);
      const asked = {
        kind: "decision",
        place: "listThings",
        text: expect.stringContaining(says ?? ""),
      };
      expect(plan.notes.filter(({ kind }) => kind === "decision")).toEqual(
        says === undefined ? [] : [expect.objectContaining(asked)],
      );
    },
  );
});
