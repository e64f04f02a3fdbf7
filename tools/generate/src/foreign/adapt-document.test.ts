import { loadSpec } from "@cash-in/description/load";
import { SpecError } from "@cash-in/description/spec-error";
import { writeSpec } from "@cash-in/description/testing/write-spec";
import { expect, test } from "vitest";
import { adaptDocument } from "./adapt-document.ts";
import type { Names } from "./names.ts";

const noNames: Names = { areas: {}, operations: {}, schemas: {} };

async function adapt(text: string, kept = noNames) {
  const spec = await loadSpec(await writeSpec({ "openapi.yaml": text }), { isForeign: true });
  const { names, notes } = adaptDocument(spec, kept);
  return { ...spec, names, notes: notes.map(({ text: said }) => said), places: notes };
}

/** A document as others write them: nothing of ours, and the least of OpenAPI. */
function create(rest: string, operation = ""): string {
  return `openapi: 3.0.3
info: { title: Pets, version: 1.0 }
paths:
  /pets/{id}:
    get: { ${operation} responses: { '200': { description: One. } } }
${rest}`;
}

test("default: what is left out has a default, and each is told with its place", async () => {
  const { document, names, places } = await adapt(create(""));
  expect(document.paths?.["/pets/{id}"]?.get).toMatchObject({
    operationId: "getPetsId",
    tags: ["pets"],
    security: [],
    "x-effect": "read",
    parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
  });
  expect(document.info.version).toBe("1");
  expect(names).toEqual({
    areas: { Pets: "pets" },
    operations: { "get /pets/{id}": "getPetsId" },
    schemas: {},
  });
  expect(places.map(({ text }) => text)).toEqual([
    "`info.version` is no text; taken as `1`.",
    "Nothing describes `{id}` of `/pets/{id}`; taken as a text.",
    "An operation without a tag; its area is `Pets`.",
    "The area of `Pets` is called `pets`.",
    "No `security` for all operations; those without their own are sent no key.",
    expect.stringMatching(/^No whole URL among `servers`/),
    expect.stringMatching(/^No `x-effect`/),
    expect.stringMatching(/^No `x-evidence`/),
    "`get /pets/{id}` has no operationId; it is called `getPetsId`.",
  ]);
  for (const { location } of places) expect(location).toMatch(/openapi\.yaml:\d+:\d+$/);
});

test.each([
  { given: "operationId: pets.list,", want: "petsList" },
  { given: "operationId: options,", want: "optionsOperation" },
  { given: "operationId: then,", want: "thenOperation" },
  { given: "operationId: toString,", want: "toStringOperation" },
  { given: "operationId: delete,", want: "deleteOperation" },
  { given: "operationId: 1st,", want: "call1st" },
  { given: "operationId: call,", want: "callOperation" },
  { given: "operationId: good,", want: "good" },
])("an operation's name: $given", async ({ given, want }) => {
  const { document } = await adapt(create("", given));
  expect(document.paths?.["/pets/{id}"]?.get?.operationId).toBe(want);
});

test.each([
  { given: "Error", want: "ErrorSchema" },
  { given: "Vendor.Api.Pet", want: "VendorApiPet" },
  { given: "Page[Pet]", want: "PagePet" },
  { given: "2Pets", want: "Schema2Pets" },
  { given: "Call", want: "CallSchema" },
])("a schema's name: $given, wherever it is referred to", async ({ given, want }) => {
  const pointer = `#/components/schemas/${encodeURIComponent(given)}`;
  const { document, names, notes } = await adapt(
    create(`components:
  schemas:
    '${given}': { type: object }
    Animal:
      oneOf: [{ $ref: '${pointer}' }]
      discriminator: { propertyName: kind, mapping: { a: '${given}' } }
    List: { type: object, properties: { one: { $ref: '${pointer}' } } }
`),
  );
  expect(document.components?.schemas).toMatchObject({
    [want]: { type: "object" },
    Animal: {
      oneOf: [{ $ref: `#/components/schemas/${want}` }],
      discriminator: { mapping: { a: `#/components/schemas/${want}` } },
    },
    List: { properties: { one: { $ref: `#/components/schemas/${want}` } } },
  });
  expect(names.schemas).toEqual({ [given]: want });
  expect(notes).toContain(`Schema \`${given}\` is called \`${want}\`.`);
});

test("a name that was kept stays, and one that somebody chose is taken", async () => {
  const { names, document } = await adapt(create("components: { schemas: { Error: {} } }\n"), {
    areas: { Pets: "animals" },
    operations: { "get /pets/{id}": "readPet" },
    schemas: { Error: "Fault" },
  });
  expect(names).toEqual({
    areas: { Pets: "animals" },
    operations: { "get /pets/{id}": "readPet" },
    schemas: { Error: "Fault" },
  });
  expect(document.paths?.["/pets/{id}"]?.get?.operationId).toBe("readPet");
});

test.each([
  { scheme: "{ type: apiKey, in: header, name: X-Key }", security: [{ key: [] }] },
  { scheme: "{ type: http, scheme: bearer }", security: [{ key: [] }] },
  {
    scheme: "{ type: apiKey, in: query, name: token }",
    security: [],
    parameters: [{ name: "token", in: "query" }],
  },
  { scheme: "{ type: apiKey, in: cookie, name: c }", security: [], note: /does not send it/ },
])("a key: $scheme", async ({ scheme, security, parameters = [], note = /./ }) => {
  const { document, notes } = await adapt(
    create(`security: [{ key: [] }]\ncomponents: { securitySchemes: { key: ${scheme} } }\n`),
  );
  const operation = document.paths?.["/pets/{id}"]?.get;
  expect(operation?.security).toEqual(security);
  expect(operation?.parameters?.slice(1)).toMatchObject(parameters);
  expect(notes.join("\n")).toMatch(note);
});

test("an operation that cannot be carried is left out by name, the others are there", async () => {
  const { document, notes } = await adapt(
    create(`  /pets:
    head: { responses: { '200': { description: Here. } } }
    post: { responses: { '400': { description: No. } } }
`),
  );
  expect(Object.keys(document.paths?.["/pets"] ?? {})).toEqual([]);
  expect(notes).toContainEqual("`HEAD /pets` is left out: no client has the method.");
  expect(notes).toContainEqual(expect.stringMatching(/^`POST \/pets` is left out: No response/));
  expect(document.paths?.["/pets/{id}"]?.get).toBeDefined();
});

test("a path item that stands elsewhere is there, twice with names of their own", async () => {
  const { document } = await adapt(`openapi: 3.1.0
info: { title: Pets, version: '1' }
paths:
  /a: { $ref: '#/components/pathItems/Pets' }
  /b: { $ref: '#/components/pathItems/Pets' }
components:
  pathItems:
    Pets: { get: { operationId: list, responses: { '204': { description: Done. } } } }
`);
  expect(document.paths?.["/a"]?.get?.operationId).toBe("list");
  expect(document.paths?.["/b"]?.get?.operationId).toBe("listOperation");
});

test("what a reference leads to outside of the components becomes one", async () => {
  const schema = "/paths/~1a/get/responses/200/content/application~1json/schema";
  const { document, notes } = await adapt(`openapi: 3.1.0
info: { title: Pets, version: '1' }
paths:
  /a:
    get:
      operationId: a
      responses:
        '200': { description: One., content: { application/json: { schema: { type: string } } } }
  /b:
    get:
      operationId: b
      responses:
        '200': { description: One., content: { application/json: { schema: { $ref: '#${schema}' } } } }
`);
  const [name = ""] = Object.keys(document.components?.schemas ?? {});
  expect(document.components?.schemas?.[name]).toMatchObject({ type: "string" });
  expect(document.paths?.["/b"]?.get?.responses).toMatchObject({
    200: { content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } } },
  });
  expect(notes.join("\n")).toContain("is no component");
});

test("a document of which nothing can be used is refused by name", async () => {
  const text = `openapi: 3.1.0
info: { title: Pets, version: '1' }
paths: { /a: { post: { operationId: a, responses: { '400': { description: No. } } } } }
`;
  const error = await adapt(text).catch((it: unknown) => it);
  expect(error).toBeInstanceOf(SpecError);
  expect(String(error)).toMatch(/openapi\.yaml:3:\d+: No response says what a success/);
});

test("what a client has no use for is told", async () => {
  const { notes, places } = await adapt(`openapi: 3.1.0
info: { title: Pets, version: '1' }
servers: [{ url: 'https://api.example' }, { url: 'https://sandbox.example/' }]
webhooks: { petBorn: { post: { responses: { '200': { description: Done. } } } } }
paths:
  /pets:
    post:
      callbacks: { done: { '{$request.query.url}': { post: { responses: { '200': { description: Done. } } } } } }
      responses: { '201': { description: One., headers: { ETag: { schema: { type: string } } } } }
`);
  expect(notes).toEqual(
    expect.arrayContaining([
      "`production` is the first of `servers`; give `https://sandbox.example` as a URL.",
      "Webhook `petBorn` is left out: a client calls, and is not called.",
      "`callbacks` are left out: a client calls, and is not called.",
      "Headers of answers have no types; `withResponse()` gives them.",
    ]),
  );
  for (const { location } of places) expect(location).toMatch(/openapi\.yaml:\d+:\d+$/);
});

test("an operation of another server is left out, one of the same server is not", async () => {
  const { document, notes } = await adapt(`openapi: 3.0.3
info: { title: Pets, version: '1' }
servers: [{ url: 'https://api.example/' }]
paths:
  /a: { get: { servers: [{ url: 'https://api.example' }], responses: { '200': { description: A. } } } }
  /b: { get: { servers: [{ url: 'https://other.example' }], responses: { '200': { description: B. } } } }
`);
  expect(
    Object.entries(document.paths ?? {}).map(([path, { get }]) => [path, get !== undefined]),
  ).toEqual([
    ["/a", true],
    ["/b", false],
  ]);
  expect(notes).toContainEqual(expect.stringMatching(/^`GET \/b` is left out: .*own/));
});
