import { BadRequestError, BusinessRuleError } from "@cash-in/core";
import { type Mock, startMock } from "@cash-in/mock";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { createLab } from "./cases/lab.ts";
import { listCases } from "./cases/list-cases.ts";
import type { CreateClient } from "./client.ts";
import type { Document, Schema } from "./document/openapi.ts";
import { listOperations } from "./document/operations.ts";
import { createSchemas } from "./document/schemas.ts";
import { pets } from "./testing/pets.ts";
import { createPetsClient } from "./testing/pets-client.ts";
import { callWrongly, endWith, haveWrongly, sendWrongly } from "./testing/wrong-clients.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ document: pets });
}, 60_000);
afterAll(() => mock.stop());

/** The names of those of the named cases that a client fails. */
async function listFailures(
  create: CreateClient,
  names: readonly string[],
  document: Document = pets,
  url = mock.url,
) {
  const schemas = createSchemas(document);
  const cases = listCases(schemas, listOperations(document));
  const lab = createLab(document, schemas, url, create);
  const failures: string[] = [];
  for (const name of names) {
    const found = cases.find((it) => it.name === name);
    if (!found) throw new Error(`There is no case "${name}".`);
    await found.run(lab).catch(() => failures.push(name));
  }
  return failures;
}

const surface = "client › has every operation and no other";

interface Wrong {
  readonly name: string;
  readonly client: CreateClient;
  readonly fails: readonly string[];
  readonly passes: readonly string[];
}

test.each<Wrong>([
  {
    name: "drops a query parameter",
    client: sendWrongly(({ url }) => ({ url: url.replace(/limit=10&?/, "") })),
    fails: ["listCats › success", "listCats › 402", "listCats › invalid: query.name repeated"],
    passes: ["createCat › success", "listCats › invalid: query.kinds missing"],
  },
  {
    name: "adds a query parameter",
    client: sendWrongly(({ url }) => ({ url: `${url}${url.includes("?") ? "&" : "?"}page=1` })),
    fails: ["listCats › success", "deleteCat › success"],
    passes: ["listCats › invalid: query.kinds missing"],
  },
  {
    name: "sends a list as one value",
    client: sendWrongly(({ url }) => ({
      url: url.replace("&kinds=wild", "").replace("tame", "tame%2Cwild"),
    })),
    fails: ["listCats › success"],
    passes: ["createCat › success"],
  },
  {
    name: "sends to another path",
    client: sendWrongly(({ url }) => ({ url: url.replace("/photos", "/cats") })),
    fails: ["uploadPhoto › success", "uploadPhoto › 400"],
    passes: ["createCat › success", "uploadPhoto › invalid: body missing"],
  },
  {
    name: "does not encode path parameters",
    client: sendWrongly(({ url }) => ({ url: url.replace("%3F", "?") })),
    fails: ["deleteCat › success", "exportCat › 402"],
    passes: ["createCat › success"],
  },
  {
    name: "uses another method",
    client: sendWrongly(({ url, init }) =>
      /photos/.test(url) ? { init: { ...init, method: "POST" } } : {},
    ),
    fails: ["uploadPhoto › success"],
    passes: ["createCat › success"],
  },
  {
    name: "forgets the key",
    client: sendWrongly(({ init }) => ({
      init: { ...init, headers: { ...init.headers, "pet-key": "" } },
    })),
    fails: ["listCats › success", "deleteCat › success"],
    passes: ["openSession › description"],
  },
  {
    name: "adds a header",
    client: sendWrongly(({ init }) => ({
      init: { ...init, headers: { ...init.headers, "x-agent": "me" } },
    })),
    fails: ["listCats › success", "openSession › success"],
    passes: [],
  },
  {
    name: "accepts what nobody offers",
    client: sendWrongly(({ init }) => ({
      init: { ...init, headers: { ...init.headers, accept: "*/*" } },
    })),
    fails: ["listCats › success", "exportCat › success"],
    passes: ["deleteCat › success"],
  },
  {
    name: "changes the body",
    client: sendWrongly(({ init }) =>
      typeof init.body === "string"
        ? { init: { ...init, body: init.body.replace("4.2", "4.20001") } }
        : {},
    ),
    fails: ["createCat › success", "createCat › 402", "createCat › invalid: body.Kind missing"],
    passes: ["openSession › success"],
  },
  {
    name: "sends JSON as text",
    client: sendWrongly(({ init }) => ({
      init: {
        ...init,
        headers: {
          ...init.headers,
          ...(typeof init.body === "string" && { "content-type": "text/plain" }),
        },
      },
    })),
    fails: ["createCat › success", "openSession › success"],
    passes: ["uploadPhoto › success"],
  },
  {
    name: "maps a status to the wrong class",
    client: callWrongly(
      "createCat",
      (method) => (input, options) =>
        endWith(method(input, options), (result) => {
          if (result.ok || !(result.error instanceof BusinessRuleError)) return result;
          const { operation, body } = result.error;
          return { ok: false, error: new BadRequestError({ operation, status: 402, body }) };
        }),
    ),
    fails: ["createCat › 402"],
    passes: ["createCat › 400", "createCat › success"],
  },
  {
    name: "loses the body of an error",
    client: callWrongly(
      "createCat",
      (method) => (input, options) =>
        endWith(method(input, options), (result) => {
          if (result.ok || !(result.error instanceof BusinessRuleError)) return result;
          const { operation } = result.error;
          return { ok: false, error: new BusinessRuleError({ operation, status: 402, body: {} }) };
        }),
    ),
    fails: ["createCat › 402"],
    passes: ["createCat › 400"],
  },
  {
    name: "takes a failure for a success",
    client: callWrongly(
      "createCat",
      (method) => (input, options) =>
        endWith(method(input, options), (result) => (result.ok ? result : { ok: true, value: {} })),
    ),
    fails: ["createCat › 400", "createCat › without key", "createCat › invalid: body missing"],
    passes: ["createCat › success"],
  },
  {
    name: "renames a field of the value",
    client: callWrongly(
      "createCat",
      (method) => (input, options) =>
        endWith(method(input, options), (result) =>
          result.ok ? { ok: true, value: { ...(result.value as object), name: "Musti" } } : result,
        ),
    ),
    fails: ["createCat › success"],
    passes: ["createCat › 402"],
  },
  {
    name: "fills in what is missing",
    client: callWrongly(
      "listCats",
      (method) => (input?: { query?: object }, options?: object) =>
        method({ ...input, query: { ...input?.query, kinds: ["tame", "wild"] } }, options),
    ),
    fails: ["listCats › invalid: query.kinds missing"],
    passes: ["listCats › success", "listCats › invalid: query.noSuchParameter unknown"],
  },
  {
    name: "drops what it does not know",
    client: callWrongly("checkHealth", (method) => (_input, options) => method(undefined, options)),
    fails: [
      "checkHealth › invalid: query.noSuchParameter unknown",
      "checkHealth › invalid: body unknown",
    ],
    passes: ["checkHealth › success"],
  },
  {
    name: "sends twice",
    client: callWrongly("createCat", (method) => (input, options) => {
      const first = method(input, options);
      return endWith(first, async (result) => {
        await method(input, options).result();
        return result;
      });
    }),
    fails: ["createCat › success", "createCat › 402"],
    passes: ["createCat › invalid: body missing"],
  },
  {
    name: "leaves an operation out",
    client: haveWrongly(({ checkHealth: _, ...rest }) => rest),
    fails: [surface, "checkHealth › description", "checkHealth › success"],
    passes: ["listCats › success"],
  },
  {
    name: "has an operation too many",
    client: haveWrongly((client) => ({ ...client, extra: client.checkHealth })),
    fails: [surface],
    passes: ["checkHealth › success"],
  },
  {
    name: "describes an operation wrongly",
    client: haveWrongly((client) => ({
      ...client,
      createCat: Object.assign(client.createCat?.bind(undefined) ?? {}, {
        operation: { ...client.createCat?.operation, effect: "read" },
      }),
    })),
    fails: ["createCat › description"],
    passes: [surface, "createCat › success"],
  },
])("behavior: notices a client that $name", async ({ client, fails, passes }) => {
  expect(await listFailures(client, [...fails, ...passes])).toEqual(fails);
});

test.each<{ name: string; schema: Schema }>([
  { name: "an example that its schema refuses", schema: { type: "string" } },
  // Prism takes such a schema for one that allows anything.
  { name: "a schema that does not compile", schema: { pattern: "(" } },
])("behavior: notices $name", async ({ schema }) => {
  const responses = { "200": { content: { "application/json": { schema, example: true } } } };
  const paths = { "/health": { get: { operationId: "checkHealth", responses } } };
  const document = { ...pets, paths } as Document;
  const { url, stop } = await startMock({ document });
  onTestFinished(stop);
  const names = ["checkHealth › success", "checkHealth › invalid: body unknown"];
  expect(await listFailures(createPetsClient, names, document, url)).toEqual(names.slice(0, 1));
});

test("behavior: notices an operation that nothing wrong can be sent to", async () => {
  const requestBody = { content: { "application/json": { schema: {} } } };
  const paths = { "/health": { get: { operationId: "checkHealth", requestBody, responses: {} } } };
  const name = "checkHealth › invalid: at least one reaches the server";
  expect(await listFailures(createPetsClient, [name], { ...pets, paths })).toEqual([name]);
});
