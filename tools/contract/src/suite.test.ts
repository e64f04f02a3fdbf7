import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { UnauthorizedError } from "@cash-in/core";
import { startMock } from "@cash-in/mock";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { createLab, type LabParts } from "./cases/lab.ts";
import { listCases } from "./cases/list-cases.ts";
import type { CreateClient } from "./client.ts";
import type { Document, Operation } from "./document/openapi.ts";
import { listOperations } from "./document/operations.ts";
import { createSchemas } from "./document/schemas.ts";
import { type Servers, startServers } from "./second/start-servers.ts";
import { pets } from "./testing/pets.ts";
import { createPetsClient } from "./testing/pets-client.ts";
import { endWrongly, sendWrongly } from "./testing/spoil.ts";
import { wrongCallers } from "./testing/wrong-callers.ts";
import { wrongSenders } from "./testing/wrong-senders.ts";

// That a right client passes is tested in index.test.ts.

let servers: Servers;
beforeAll(async () => {
  servers = await startServers(pets);
});
afterAll(() => servers.stop());

/** The names of those of the named cases that fail. */
async function listFailures(
  create: CreateClient,
  names: readonly string[],
  document: Document = pets,
  url = servers.mock.url,
) {
  const schemas = createSchemas(document);
  const cases = listCases(schemas, listOperations(document));
  const lab = createLab({
    document,
    schemas,
    runs: { numRuns: 20, seed: 1 },
    second: servers.second,
    mock: url,
    createClient: create,
  });
  const failures: string[] = [];
  for (const name of names) {
    const found = cases.find((it) => it.name === name);
    if (!found) throw new Error(`There is no case "${name}".`);
    await found.run(lab).catch(() => failures.push(name));
  }
  return failures;
}

test.each([...wrongSenders, ...wrongCallers])(
  "behavior: notices a client that $name",
  async ({ client, fails, passes }) => {
    expect(await listFailures(client, [...fails, ...passes])).toEqual(fails);
  },
);

test("behavior: a generated input that arrives changed is shown small, with its seed", async () => {
  const client = sendWrongly(({ init }) =>
    typeof init.body === "string"
      ? { init: { ...init, body: init.body.replace(/[+]/g, " ") } }
      : {},
  );
  const schemas = createSchemas(pets);
  const runs = { numRuns: 100, seed: 1 };
  const lab = createLab({
    document: pets,
    schemas,
    runs,
    second: servers.second,
    mock: servers.mock.url,
    createClient: client,
  });
  const cases = listCases(schemas, listOperations(pets));
  const found = cases.find((it) => it.name === "createCat › generated inputs");
  const error = await Promise.resolve(found?.run(lab)).catch((it: Error) => it);
  expect(error).toBeInstanceOf(Error);
  expect((error as Error).message).toMatch(/seed: 1, path: /);
  const [, shown = ""] = /Counterexample: (.*)/.exec((error as Error).message) ?? [];
  expect(shown).toContain("+");
  expect(shown.length).toBeLessThan(100);
});

const json = (schema: object) => ({ content: { "application/json": { schema, example: true } } });
const csv = (schema: object) => ({ content: { "text/csv": { schema, example: "abc" } } });

test.each([
  { name: "an example", responses: { 200: json({ type: "string" }) }, fails: "success" },
  { name: "a text", id: "exportCat", responses: { 200: csv({ maxLength: 2 }) }, fails: "success" },
  { name: "an error", responses: { 200: json({}), 409: csv({ maxLength: 2 }) }, fails: "409" },
  // A server that knows less than the document.
  { name: "a value", responses: { 200: json({ pattern: "(" }) }, fails: "success" },
  { name: "a failure", responses: { 200: json({}), 409: json({ pattern: "(" }) }, fails: "409" },
])("behavior: notices $name that its schema refuses", async ({ id, responses, fails }) => {
  const path = id === "exportCat" ? "/cats/{cat-id}/report" : "/health";
  const { get } = { ...pets.paths?.[path] } as { get: Operation };
  const document = { ...pets, paths: { [path]: { get: { ...get, responses } } } } as Document;
  const served = JSON.parse(JSON.stringify(document), (key, value) =>
    key === "pattern" ? undefined : value,
  );
  const { url, stop } = await startMock({ document: served });
  onTestFinished(stop);
  const name = `${get.operationId} › ${fails}`;
  const names = [name, `${get.operationId} › invalid: body unknown`];
  expect(await listFailures(createPetsClient, names, document, url)).toEqual([name]);
});

test("behavior: notices a weakness that is listed and is none any more", async () => {
  const violations = [{ location: ["request", "query"], severity: "Error", message: "unknown" }];
  const server = createServer((_, response) => {
    const headers = {
      "content-type": "application/json",
      "sl-violations": JSON.stringify(violations),
    };
    response.writeHead(400, headers).end('{"Code":"E400"}');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const wrong =
    "query.noSuchParameter unknown, let through: unknown query parameter, sent all the same";
  const name = `createCat › invalid: ${wrong}`;
  expect(await listFailures(createPetsClient, [name])).toEqual([]);
  expect(await listFailures(createPetsClient, [name], pets, url)).toEqual([name]);
});

test("behavior: notices an operation that nothing wrong can be sent to", async () => {
  const requestBody = { content: { "application/json": { schema: {} } } };
  const paths = { "/health": { get: { operationId: "checkHealth", requestBody, responses: {} } } };
  const name = "checkHealth › invalid: at least one reaches the server";
  expect(await listFailures(createPetsClient, [name], { ...pets, paths })).toEqual([name]);
});

test("behavior: notices a server that finds nothing wrong, although it answers 400", async () => {
  const server = createServer((_, response) => {
    response.writeHead(400, { "content-type": "application/json" }).end('{"Code":"E400"}');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const fails = ["createCat › invalid: body.Kind missing"];
  const names = [...fails, "createCat › 400"];
  expect(await listFailures(createPetsClient, names, pets, url)).toEqual(fails);
});

/** The names of the cases of an API of one operation that fail, and why. */
async function runAll(operation: object, more: Partial<LabParts> = {}, components: object = {}) {
  const own = { operationId: "checkHealth", "x-effect": "read", responses: { 200: json({}) } };
  const document = {
    openapi: "3.1.0",
    externalDocs: pets.externalDocs,
    paths: { "/health": { get: { ...own, ...operation } } },
    components,
  } as Document;
  const schemas = createSchemas(document);
  const { mock, second, stop } = await startServers(document);
  onTestFinished(stop);
  const runs = { numRuns: 5, seed: 1, limitMs: 2000 };
  const parts = { document, schemas, runs, second, mock: mock.url, createClient: createPetsClient };
  const lab = createLab({ ...parts, ...more });
  const found: Record<string, string> = {};
  for (const { name, run } of listCases(schemas, listOperations(document))) {
    await run(lab).catch((error: Error) => {
      found[name] = error.message;
    });
  }
  return found;
}

const mask = { type: "string", format: "date", pattern: "YYYY-MM-DD" };

test("behavior: ends where nothing fits a parameter, and says where", async () => {
  const parameters = [{ name: "day", in: "query", required: true, schema: mask }];
  const found = await runAll({ parameters });
  const cause = expect.stringMatching(/schema of query\.day: .*"pattern":"YYYY-MM-DD"/s);
  const cases = ["success", "success with everything given", "generated inputs"];
  expect(found).toMatchObject({
    ...Object.fromEntries(cases.map((it) => [`checkHealth › ${it}`, cause])),
    "checkHealth › invalid: none can be made": cause,
    "checkHealth › second opinion: generated inputs": cause,
  });
});

test("behavior: ends where nothing fits an answer, and says where", async () => {
  const schema = { type: "object", required: ["Day"], properties: { Day: mask } };
  const content = { "application/json": { schema } };
  const found = await runAll({ responses: { 200: { content } } });
  const cause = expect.stringMatching(/schema of 200\.Day: .*"pattern":"YYYY-MM-DD"/s);
  expect(found).toMatchObject({
    "checkHealth › answers with everything in them": cause,
    "checkHealth › generated values": cause,
  });
});

test("behavior: ends where a server does not answer, and says in which cases", async () => {
  const server = createServer(() => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const createClient: CreateClient = (options) => createPetsClient({ ...options, timeoutMs: 20 });
  const parameters = [{ name: "day", in: "query", schema: { type: "string" } }];
  const found = await runAll({ parameters }, { mock: url, createClient });
  expect(Object.keys(found)).toEqual(
    expect.arrayContaining(["checkHealth › success", "checkHealth › generated inputs"]),
  );
});

test("behavior: notices a server that takes calls without key", async () => {
  const { url, stop } = await startMock({ document: { ...pets, security: [] } });
  onTestFinished(stop);
  const error = new UnauthorizedError({ operation: "listCats", status: 401, body: undefined });
  const client = endWrongly("listCats", () => ({ ok: false, error }));
  const name = "listCats › without key";
  expect(await listFailures(client, [name])).toEqual([]);
  expect(await listFailures(client, [name], pets, url)).toEqual([name]);
});
