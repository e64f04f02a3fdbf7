import { describe, expect, test } from "vitest";
import type { Page } from "../page.ts";
import { createDocument, createPage, read } from "../testing/create-page.ts";
import { combinePages } from "./combine-pages.ts";
import { mergePages } from "./merge-pages.ts";
import { nameComponents } from "./name-components.ts";

const STRING = { type: "string" };
const object = (properties: object, ...required: string[]) => ({
  type: "object",
  properties,
  ...(required.length > 0 ? { required } : {}),
});
const json = (schema: object, example?: unknown) => ({
  "application/json": { schema, ...(example ? { example } : {}) },
});

interface Given {
  readonly path?: string;
  readonly method?: string;
  readonly operation?: object;
  readonly schemas?: object;
  readonly more?: object;
}

/** Pages `1e0`, `2e0` and so on. */
function createPages(...given: Given[]): Page[] {
  return given.map(
    ({ path = "/things", method = "post", operation = {}, schemas = {}, more = {} }, index) => {
      const whole = {
        operationId: `operation${index}`,
        responses: { 200: { description: "", content: {} } },
        ...operation,
      };
      const document = createDocument(
        {},
        { paths: { [path]: { [method]: whole } }, components: { schemas }, ...more },
      );
      return read(createPage(document), `${index + 1}e0.md`).page;
    },
  );
}

const told = ({ conflicts }: ReturnType<typeof combinePages>) =>
  conflicts.map(
    ({ outcome, kind, at, note, pages }) => `${outcome} ${kind}, ${at}: ${note} ${pages.join(" ")}`,
  );
const ONE =
  "repaired operation-on-several-pages, POST /things: Several pages describe one operation; it was read as one. 1e0.md 2e0.md";

describe("one operation on several pages", () => {
  const body = (schema: object, more = {}) => ({
    operation: { requestBody: { required: true, content: json(schema), ...more } },
  });

  test("bodies that differ may both be sent", () => {
    const [first, second] = [
      object({ model: { ...STRING, enum: ["a"] } }),
      object({ model: { ...STRING, enum: ["b"] } }),
    ];
    const combined = combinePages(createPages(body(first), body(second), body(second)));
    expect(combined.operations).toHaveLength(1);
    expect(combined.operations[0]?.pages.map(({ id }) => id)).toEqual(["1e0", "2e0", "3e0"]);
    expect(combined.operations[0]?.operation).toMatchObject({
      operationId: "operation0",
      requestBody: { required: true, content: json({ anyOf: [first, second] }) },
    });
    expect(told(combined)).toEqual([
      ONE,
      "doubtful operation-on-several-pages, POST /things: application/json: The bodies differ; either may be sent. 1e0.md 2e0.md",
      ONE.replace("2e0", "3e0"),
    ]);
  });

  test("bodies of other kinds are a contradiction", () => {
    const combined = combinePages(createPages(body(object({})), body(STRING)));
    expect(combined.operations[0]?.operation.requestBody?.content).toEqual(json(object({})));
    expect(told(combined)[1]).toMatch(
      /^dropped .* The bodies differ in kind; that of the first page was taken\./,
    );
  });

  test("a body that only one has is optional", () => {
    const combined = combinePages(createPages(body(object({})), {}));
    expect(combined.operations[0]?.operation.requestBody?.required).toBe(false);
    expect(told(combined)[1]).toMatch(
      /^doubtful .* Only one has a body; it was read as optional\./,
    );
  });

  test("another media type is added", () => {
    const form = {
      operation: {
        requestBody: { required: true, content: { "multipart/form-data": { schema: object({}) } } },
      },
    };
    const combined = combinePages(createPages(body(object({})), form));
    expect(Object.keys(combined.operations[0]?.operation.requestBody?.content ?? {})).toEqual([
      "application/json",
      "multipart/form-data",
    ]);
  });

  test("parameters and answers are joined", () => {
    const parameter = (name: string, more = {}) => ({
      name,
      in: "query",
      required: true,
      schema: STRING,
      ...more,
    });
    const combined = combinePages(
      createPages(
        {
          operation: {
            parameters: [parameter("a"), parameter("b")],
            responses: { 200: { description: "", content: json(object({ a: STRING })) } },
          },
        },
        {
          operation: {
            parameters: [
              parameter("b", { required: false, schema: { type: "integer" } }),
              parameter("c"),
            ],
            responses: {
              200: { description: "", content: json(object({ b: STRING })) },
              404: { description: "Gone.", content: {} },
            },
          },
        },
      ),
    );
    expect(combined.operations[0]?.operation.parameters).toEqual([
      { ...parameter("a"), required: false },
      { ...parameter("b"), required: false, schema: { anyOf: [STRING, { type: "integer" }] } },
      { ...parameter("c"), required: false },
    ]);
    expect(combined.operations[0]?.operation.responses).toEqual({
      "200": { description: "", content: json(object({ a: STRING, b: STRING })) },
      "404": { description: "Gone.", content: {} },
    });
    expect(told(combined)).toHaveLength(6);
  });

  test("one path has one set of placeholders", () => {
    const parameters = (name: string) => ({
      parameters: [{ name, in: "path", required: true, schema: STRING }],
    });
    const combined = combinePages(
      createPages(
        { path: "/things/{id}", method: "get", operation: parameters("id") },
        { path: "/things/{thingId}", method: "put", operation: parameters("thingId") },
      ),
    );
    expect(
      combined.operations.map(({ operation }) => [operation.path, operation.parameters[0]?.name]),
    ).toEqual([
      ["/things/{id}", "id"],
      ["/things/{id}", "id"],
    ]);
    expect(told(combined)).toEqual([
      "repaired placeholder-names-differ, PUT /things/{thingId}: Another page writes the path /things/{id}; its placeholders were taken. 2e0.md",
    ]);
  });
});

test("an operationId that repeats is left out", () => {
  const operation = { operationId: "same" };
  const combined = combinePages(
    createPages(
      { operation },
      { operation, path: "/b" },
      { operation: { operationId: "" }, path: "/c" },
      { operation: { operationId: "" }, path: "/d" },
    ),
  );
  expect(combined.operations.map((one) => one.operation.operationId)).toEqual([
    "same",
    undefined,
    undefined,
    undefined,
  ]);
  expect(told(combined)).toEqual([
    'repaired operation-id-repeats, POST /b: The operationId "same" belongs to another operation already; it was left out. 2e0.md',
  ]);
});

test("one name with several bodies", () => {
  const pages = createPages(
    { schemas: { Thing: object({ a: STRING }, "a"), Same: STRING } },
    {
      path: "/b",
      schemas: {
        Thing: object({ a: STRING, b: STRING }, "a", "b"),
        Same: { ...STRING, description: "A." },
      },
    },
  );
  const combined = combinePages(pages);
  expect(combined.schemas).toEqual({
    Thing: object({ a: STRING, b: STRING }, "a"),
    Same: { ...STRING, description: "A." },
  });
  expect(told(combined)).toEqual([
    "doubtful schema-with-several-bodies, schema Thing: Pages describe it differently. /properties/b: Only one has the property; it was taken. /required: Not both require the same; what both require was taken. 1e0.md 2e0.md",
  ]);
});

test("names of components", () => {
  const names = ["Invoice", "invoice", "Sales invoice (draft)", "Käyttäjä", "заказ", "счёт", "2FA"];
  expect([...nameComponents(names).values()]).toEqual([
    "Invoice",
    "invoice_2",
    "Sales_invoice_draft",
    "Kayttaja",
    "Schema",
    "Schema_2",
    "2FA",
  ]);
});

test("the document of several pages", () => {
  const security = { security: [{ key: [] }] };
  const scheme = (name: string) => ({
    ...security,
    components: {
      schemas: { "A b": object({}) },
      securitySchemes: { key: { type: "apiKey", in: "header", name } },
    },
  });
  const responses = {
    200: { description: "", content: json({ $ref: "#/components/schemas/A%20b" }) },
    204: { description: "Done.", content: {} },
  };
  const { document, conflicts } = mergePages(
    createPages(
      { operation: { responses }, more: scheme("X-Api-Key") },
      { path: "/b", operation: { responses }, more: scheme("X-Other") },
    ),
  );
  expect(conflicts).toEqual([]);
  expect(document).toMatchObject({
    openapi: "3.1.0",
    servers: [{ url: "https://api.example.com/v1" }],
    paths: {
      "/things": {
        post: {
          operationId: "operation0",
          responses: {
            "200": { description: "", content: json({ $ref: "#/components/schemas/A_b" }) },
            "204": { description: "Done." },
          },
          security: [{ key: [] }],
        },
      },
      "/b": { post: { security: [{ key_2: [] }] } },
    },
    components: {
      schemas: { A_b: object({}) },
      securitySchemes: {
        key: { type: "apiKey", in: "header", name: "X-Api-Key" },
        key_2: { type: "apiKey", in: "header", name: "X-Other" },
      },
    },
  });
});
