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
    expect(plan.notes.filter(({ kind }) => kind !== "decision")).toEqual([]);
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

  test("a body of which the page shows the mere place stays a guess, as does that there is none", () => {
    const body =
      "  requestBody:\n    description: B.\n    content: { application/json: { schema: { type: string }, example: x } }\n";
    const given = createPage("list-things-1e0", { requestBody: { content: {} } });
    const withBody = adoptInto(tree(GUESS + body), [given]).files.get(FILE);
    expect(withBody).toContain("request: inferred\n");
    expect(withBody).toContain("description: B.\n");
    const without = adoptInto(tree(GUESS), [given]).files.get(FILE);
    expect(without).toContain("request: inferred\n");
    expect(without).not.toContain("requestBody");
  });

  test("a parameter that the page calls deprecated is", () => {
    const query = { in: "query" as const, required: false, schema: TEXT };
    const parameters = [
      { ...query, name: "old", deprecated: true },
      { ...query, name: "new" },
    ];
    const { plan } = adoptInto(tree(GUESS), [createPage("list-things-1e0", { parameters })]);
    expect(plan.after.operations[0]?.value.parameters).toMatchObject([
      { name: "old", deprecated: true },
      { name: "new" },
    ]);
  });

  test("that a body is required is told to be a guess where the page does not say", () => {
    const body = "  requestBody:\n    description: B.\n    required: true\n    content: {}\n";
    const content = { "application/json": { schema: REF } };
    const thing = { type: "object", properties: { Name: TEXT } };
    const notes = (required?: boolean) => {
      const requestBody = { content, ...(required !== undefined && { required }) };
      return adoptInto(tree(GUESS + body), [page(thing, { requestBody })]).plan.notes;
    };
    expect(notes()).toMatchObject([
      {
        kind: "doubtful",
        text: "The page does not say whether the body is required; that it is, is kept as a guess.",
      },
    ]);
    expect(notes(true)).toEqual([]);
    expect(notes(false)).toEqual([]);
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

  test.each([
    {
      name: "the clients repeat it",
      effect: "read",
      says: "x-effect is still read, and the clients send such a call again. Say",
    },
    {
      name: "they do not",
      effect: "create",
      says: "x-effect is still create. Say",
    },
  ])("where the page corrects the method, a person is asked for the effect: $name", (given) => {
    const { effect, says } = given;
    const guess = tree(GUESS.replace("x-effect: read", `x-effect: ${effect}`));
    const { files, plan } = adoptInto(guess, [createPage("list-things-1e0", { method: "post" })]);
    expect(files.get(FILE)).toContain(`x-effect: ${effect}\n`);
    const text = `The page says POST where the spec had GET. ${says} what a call does to the world.`;
    expect(plan.notes).toEqual([{ kind: "decision", place: "listThings", text }]);
    const again = adoptInto(files, [createPage("list-things-1e0", { method: "post" })]);
    expect(again.plan.notes).toEqual([]);
  });

  test.each([
    { name: "its words are in the request", key: "Name", want: [] },
    { name: "no word is a name", key: "the key in use", want: [] },
    { name: "a name is gone", key: "Kind", want: ["Kind"] },
    {
      name: "names never were there",
      key: "pageId and ThingNumber",
      want: ["pageId and ThingNumber"],
    },
  ])("x-reconcile that looks for what is gone: a person is asked unless $name", ({ key, want }) => {
    const body = `  requestBody:
    description: What to send.
    content:
      application/json:
        schema:
          $ref: ../schemas/Thing.yaml
        example: { Name: Ours, Kind: A }
`;
    const given = tree(
      GUESS.replace(
        "x-effect: read\n",
        `x-effect: create\n  x-reconcile: { operation: listThings, key: ${key}, check: A thing. }\n`,
      ) + body,
    );
    const { plan } = adoptInto(given, [
      page(
        { type: "object", properties: { Name: TEXT } },
        { requestBody: { content: { "application/json": { schema: REF } } } },
      ),
    ]);
    expect(plan.notes.filter(({ kind }) => kind === "decision").map(({ text }) => text)).toEqual(
      want.map(
        (words) =>
          `x-reconcile says to look for ${words}, which the request does not have. Say in its key what to look for, in the request's words.`,
      ),
    );
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
