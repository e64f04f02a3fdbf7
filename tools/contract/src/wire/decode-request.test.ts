import { expect, test } from "vitest";
import { listOperations } from "../document/operations.ts";
import { createSchemas } from "../document/schemas.ts";
import { pets } from "../testing/pets.ts";
import { decodeRequest } from "./decode-request.ts";

const schemas = createSchemas(pets);
const operations = listOperations(pets);

function decode(id: string, path: string, headers: Record<string, string> = {}, body = "") {
  const operation = operations.find((it) => it.id === id);
  if (!operation) throw new Error(`There is no operation ${id}.`);
  return decodeRequest(schemas, operation, {
    method: operation.method,
    url: `https://pets.example${path}`,
    headers: new Headers(headers),
    body: new TextEncoder().encode(body).buffer,
  });
}

const json = { "content-type": "application/json" };
const form = { "content-type": "application/x-www-form-urlencoded" };

test.each([
  { given: ["checkHealth", "/health"], want: {} },
  { given: ["deleteCat", "/cats/a%3Fb%20%2F"], want: { path: { "cat-id": "a?b /" } } },
  { given: ["listToys", "/toys/3"], want: { path: { size: 3 } } },
  { given: ["listCats", "/cats?name=a%26b+c"], want: { query: { name: "a&b+c" } } },
  { given: ["listCats", "/cats?kinds=a&kinds=b"], want: { query: { kinds: ["a", "b"] } } },
  { given: ["listCats", "/cats?ids=1,2"], want: { query: { ids: [1, 2] } } },
  { given: ["listCats", "/cats?limit=x"], want: { query: { limit: "x" } } },
  { given: ["listCats", "/cats?born[after]=x"], want: { query: { born: { after: "x" } } } },
  { given: ["listCats", "/cats", { "X-Trace": "a" }], want: { header: { "X-Trace": "a" } } },
  { given: ["createCat", "/cats", json, '{"a":[1]}'], want: { body: { a: [1] } } },
  {
    given: ["openSession", "/session", form, "User=a+b%26&Hours=2"],
    want: { body: { User: "a b&", Hours: 2 } },
  },
] as { given: Parameters<typeof decode>; want: object }[])(
  "default: $given",
  async ({ given, want }) => {
    expect(await decode(...given)).toEqual(want);
  },
);

test.each([
  { given: ["deleteCat", "/cats/a/b"], want: "/cats/a/b is not /cats/{cat-id}" },
  { given: ["listCats", "/cats?page=1"], want: 'The query has "page"' },
  { given: ["listCats", "/cats?name=a&name=b"], want: "sent twice" },
  { given: ["checkHealth", "/health", json, "{}"], want: "the document knows of none" },
  { given: ["createCat", "/cats", form, "a=b"], want: "The body is urlencoded instead of json" },
] as { given: Parameters<typeof decode>; want: string }[])(
  "error: $given",
  async ({ given, want }) => {
    await expect(decode(...given)).rejects.toThrow(want);
  },
);
