import { describe, expect, test } from "vitest";
import { createDocument, createPage, read, readOperation } from "../testing/create-page.ts";

/** A page whose paths are given as they are. */
function readPaths(paths: unknown, more = {}) {
  return read(createPage(createDocument({}, { paths, ...more })));
}

const GET = { operationId: "getThing", responses: { 200: { description: "", content: {} } } };

test("default", () => {
  const { operation, page, defects } = readOperation({
    summary: "List things",
    tags: ["Things", ""],
    deprecated: false,
    "x-apidog-folder": "Things",
  });
  expect(defects).toEqual([]);
  expect(page).toMatchObject({
    id: "4711e0",
    address: "list-things-4711e0.md",
    title: "List things",
    kind: "operation",
  });
  expect(operation).toEqual({
    method: "get",
    path: "/things",
    operationId: "listThings",
    summary: "List things",
    tags: ["Things"],
    deprecated: false,
    parameters: [],
    responses: { "200": { description: "", content: {} } },
    security: [],
    servers: ["https://api.example.com/v1"],
  });
});

describe("operationId", () => {
  test.each([
    { given: "listThings", want: "listThings", defects: [] },
    { given: "list-things", want: undefined, defects: ["repaired operation-id-no-identifier"] },
    { given: "2fa", want: undefined, defects: ["repaired operation-id-no-identifier"] },
    { given: "", want: undefined, defects: ["repaired operation-id-missing"] },
    { given: undefined, want: undefined, defects: ["repaired operation-id-missing"] },
  ])("$given", ({ given, want, defects }) => {
    const result = readOperation({ operationId: given });
    expect(result.operation.operationId).toBe(want);
    expect(result.defects).toEqual(defects);
  });
});

describe("every operation is read, or told of", () => {
  test.each([
    {
      name: "several methods",
      given: { "/a": { get: GET, POST: GET, "x-apidog": 1 } },
      want: ["get /a", "post /a"],
      defects: [],
    },
    {
      name: "several paths",
      given: { "/a": { get: GET }, "/b": { put: GET } },
      want: ["get /a", "put /b"],
      defects: [],
    },
    {
      name: "a method that clients lack",
      given: { "/a": { get: GET, trace: GET } },
      want: ["get /a"],
      defects: ["dropped method-unknown"],
    },
    {
      name: "an operation without content",
      given: { "/a": { get: GET, post: null } },
      want: ["get /a"],
      defects: ["dropped operation-empty"],
    },
    {
      name: "a path that stands elsewhere",
      given: { "/a": { get: GET }, "/b": { $ref: "https://example.com/b.yaml" } },
      want: ["get /a"],
      defects: ["dropped remote-reference"],
    },
    {
      name: "a path that is no object",
      given: { "/a": { get: GET }, "/b": [] },
      want: ["get /a"],
      defects: ["dropped object-missing"],
    },
  ])("$name", ({ given, want, defects }) => {
    const result = readPaths(given);
    expect(result.page.operations.map(({ method, path }) => `${method} ${path}`)).toEqual(want);
    expect(result.defects).toEqual(defects);
  });

  test("a path that stands twice, the second by an alias", () => {
    const paths = "  /a:\n    get: &get { operationId: a, responses: { 200: { content: {} } } }\n";
    const again = "  /a:\n    post: *get\n";
    const { page, defects } = read(
      createPage(`openapi: 3.0.1\npaths:\n${paths}${again}servers: [{ url: https://a.example }]`),
    );
    expect(page.operations.map(({ method }) => method)).toEqual(["get", "post"]);
    expect(defects).toEqual(["doubtful duplicate-key"]);
  });

  test.each([
    {
      name: "trace only",
      given: { "/a": { trace: GET } },
      want: /The page has a path, but no operation that can be read \(.*"trace" is no method/,
    },
    { name: "no method", given: { "/a": {} }, want: /no operation that can be read; open/ },
    { name: "a remote path", given: { "/a": { $ref: "b.yaml" } }, want: /leads out of the page/ },
  ])("error: $name", ({ given, want }) => {
    const components = { schemas: { A: { type: "object" } } };
    expect(() => readPaths(given, { components })).toThrow(want);
  });
});

describe("servers", () => {
  const at = (url: string) => ({ url });
  test.each([
    {
      name: "an empty one first",
      given: [at(""), at("https://a.example/v1/")],
      want: ["https://a.example/v1"],
      defects: ["repaired server-without-url"],
    },
    {
      name: "only an empty one",
      given: [at("")],
      want: [],
      defects: ["repaired server-without-url"],
    },
    { name: "an empty list", given: [], want: [], defects: ["repaired server-missing"] },
    { name: "none", given: undefined, want: [], defects: ["repaired server-missing"] },
    {
      name: "a part of one",
      given: [at("/v1")],
      want: [],
      defects: ["dropped server-without-url"],
    },
    {
      name: "a variable of the test tool",
      given: [at("{{base_url}}/v1")],
      want: [],
      defects: ["dropped server-without-url"],
    },
    {
      name: "a variable with a default",
      given: [{ url: "https://{host}/v1", variables: { host: { default: "a.example" } } }],
      want: ["https://a.example/v1"],
      defects: [],
    },
    {
      name: "no web address",
      given: [at("javascript:alert(1)"), at("file:///etc")],
      want: [],
      defects: ["dropped server-without-url", "dropped server-without-url"],
    },
    {
      name: "a user or a password",
      given: [at("https://a@a.example"), at("https://:b@a.example")],
      want: [],
      defects: ["dropped server-without-url", "dropped server-without-url"],
    },
    {
      name: "one twice",
      given: [at("https://a.example"), at("https://a.example/")],
      want: ["https://a.example"],
      defects: [],
    },
  ])("$name", ({ given, want, defects }) => {
    const result = readOperation({}, { servers: given });
    expect(result.operation.servers).toEqual(want);
    expect(result.defects).toEqual(defects);
  });

  test("those of the operation stand before those of the page", () => {
    expect(readOperation({ servers: [{ url: "https://b.example" }] }).operation.servers).toEqual([
      "https://b.example",
    ]);
    expect(readOperation({ servers: [] }).operation.servers).toEqual([
      "https://api.example.com/v1",
    ]);
  });
});

describe("paths", () => {
  test.each([
    { given: "/a/{b}", want: "/a/{b}", defects: ["doubtful path-parameter-undocumented"] },
    { given: "a/b", want: "/a/b", defects: ["repaired path-without-slash"] },
    { given: "/a/", want: "/a/", defects: ["doubtful trailing-slash"] },
    { given: "/", want: "/", defects: [] },
    {
      given: "/a/:id/b",
      want: "/a/{id}/b",
      defects: ["doubtful path-placeholder-style", "doubtful path-parameter-undocumented"],
    },
    {
      given: "/a/<int:id>",
      want: "/a/{id}",
      defects: ["doubtful path-placeholder-style", "doubtful path-parameter-undocumented"],
    },
    {
      given: "/a/%7Bid%7D",
      want: "/a/{id}",
      defects: ["doubtful path-placeholder-style", "doubtful path-parameter-undocumented"],
    },
    {
      given: "/a/{id}:cancel",
      want: "/a/{id}:cancel",
      defects: ["doubtful path-parameter-undocumented"],
    },
    { given: "/a#image", want: "/a", defects: ["dropped path-with-fragment"] },
    { given: "/a?kind=b&to={to}", want: "/a", defects: ["doubtful path-with-query"] },
    {
      given: "https://b.example/v2/a",
      want: "/v2/a",
      server: "https://b.example",
      defects: ["doubtful path-with-server"],
    },
    {
      given: "/http://b.example/a",
      want: "/a",
      server: "http://b.example",
      defects: ["doubtful path-with-server"],
    },
    { given: "{{base_url}}/a", want: "/a", defects: ["doubtful path-with-variable"] },
    {
      given: "/a/{{id}}",
      want: "/a/{id}",
      defects: ["doubtful path-with-variable", "doubtful path-parameter-undocumented"],
    },
    { given: "/a//../b c", want: "/a//../b c", defects: ["doubtful odd-path"] },
  ])("$given", ({ given, want, server, defects }) => {
    const { page, defects: found } = readPaths({ [given]: { get: GET } });
    expect(page.operations[0]).toMatchObject({
      path: want,
      servers: [server ?? "https://api.example.com/v1"],
    });
    expect(found).toEqual(defects);
  });

  test("a query in the path becomes parameters", () => {
    const { page } = readPaths({
      "/a?kind=b&to={to}": {
        get: { ...GET, parameters: [{ name: "to", in: "query", schema: { type: "integer" } }] },
      },
    });
    expect(page.operations[0]?.parameters).toEqual([
      { name: "to", in: "query", required: false, schema: { type: "integer" } },
      { name: "kind", in: "query", required: false, schema: { type: "string" }, example: "b" },
    ]);
  });
});

test("callbacks, malformed ones as well, are told of and left out", () => {
  const { operation, page } = readOperation({
    callbacks: { done: { "{$request.body#/url}": { post: {} } }, bad: null },
  });
  expect(operation).not.toHaveProperty("callbacks");
  expect(page.defects).toEqual([
    {
      outcome: "dropped",
      kind: "callbacks",
      at: "/paths/~1things/get/callbacks",
      note: "Calls that the vendor makes are not kept: done, bad.",
    },
  ]);
});

test("the choices of a server's variable are told", () => {
  const variables = {
    env: { default: "api", enum: ["api", "sandbox", "test"] },
    v: { default: "1" },
  };
  const servers = [{ url: "https://{env}.example/v{v}", variables }];
  const { operation, page } = readOperation({}, { servers });
  expect(operation.servers).toEqual(["https://api.example/v1"]);
  expect(page.defects.filter(({ kind }) => kind === "server-choices")).toEqual([
    {
      outcome: "dropped",
      kind: "server-choices",
      at: "/servers/0/variables/env",
      note: "The server's env may be sandbox or test as well; only api was read.",
    },
  ]);
});
