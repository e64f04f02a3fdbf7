import { expect, test } from "vitest";
import type { Input } from "../document/input.ts";
import type { Document, Operation } from "../document/openapi.ts";
import { type ApiOperation, listOperations } from "../document/operations.ts";
import { createSchemas } from "../document/schemas.ts";
import { expectRequest } from "./expected-request.ts";
import { replaceBy } from "./make-request.ts";
import { readRequest } from "./plain-request.ts";

const schemas = createSchemas({});

function read(path: string, operation: Partial<Operation>) {
  const paths = { [path]: { post: { operationId: "x", ...operation } } };
  return listOperations({ paths } as Document)[0] as ApiOperation;
}

type Parameters = NonNullable<Operation["parameters"]>;

const query = (rest: object) => [{ name: "q", in: "query", ...rest }] as Parameters;

test.each<{ name: string; parameters: Parameters; value: unknown; want: string[] }>([
  { name: "scalar", parameters: query({}), value: "a&b=ä", want: ["q=a&b=ä"] },
  { name: "boolean", parameters: query({}), value: false, want: ["q=false"] },
  { name: "absent", parameters: query({}), value: undefined, want: [] },
  { name: "list", parameters: query({}), value: [2, 1], want: ["q=2", "q=1"] },
  { name: "joined", parameters: query({ explode: false }), value: [2, 1], want: ["q=2,1"] },
  { name: "pipes", parameters: query({ style: "pipeDelimited" }), value: [2, 1], want: ["q=2|1"] },
  {
    name: "spaces",
    parameters: query({ style: "spaceDelimited" }),
    value: [2, 1],
    want: ["q=2 1"],
  },
  { name: "object", parameters: query({}), value: { b: 1, a: 2 }, want: ["a=2", "b=1"] },
  { name: "flat object", parameters: query({ explode: false }), value: { b: 1 }, want: ["q=b,1"] },
  { name: "deep", parameters: query({ style: "deepObject" }), value: { a: 1 }, want: ["q[a]=1"] },
])("behavior: query: $name", async ({ parameters, value, want }) => {
  const { query } = await expectRequest(
    schemas,
    read("/x", { parameters }),
    { query: { q: value } },
    {},
  );
  expect(query.map((it) => it.join("="))).toEqual(want);
});

test("behavior: path and headers", async () => {
  const operation = read("/a/{b}/c({d})", {
    parameters: [
      { name: "b", in: "path" },
      { name: "d", in: "path" },
      { name: "X-List", in: "header" },
    ],
  });
  const input = { path: { b: "x/y", d: [1, 2] }, header: { "X-List": ["a", "b"] } };
  expect(await expectRequest(schemas, operation, input, { key: "k" })).toEqual({
    method: "POST",
    segments: ["", "a", "x/y", "c(1,2)"],
    query: [],
    headers: { key: "k", "x-list": "a,b" },
    body: undefined,
  });
});

test.each<{ mediaType: string; body: unknown; want: unknown }>([
  { mediaType: "application/json", body: { A: [1] }, want: { A: [1] } },
  { mediaType: "application/json; charset=utf-8", body: "a", want: "a" },
  { mediaType: "text/plain", body: "a", want: "a" },
  { mediaType: "application/pdf", body: new Blob(["a"]), want: "a" },
  {
    mediaType: "application/x-www-form-urlencoded",
    body: { B: [2, 1], A: { C: 1 } },
    want: [
      ["A", '{"C":1}'],
      ["B", "2"],
      ["B", "1"],
    ],
  },
  {
    mediaType: "multipart/form-data",
    body: { B: new Blob(["ä"]), A: true },
    want: [
      ["A", "true"],
      ["B", "ä"],
    ],
  },
])("behavior: body as $mediaType, which survives the wire", async ({ mediaType, body, want }) => {
  const operation = read("/x/{id}", {
    parameters: [{ name: "id", in: "path" }, ...query({})],
    requestBody: { content: { [mediaType]: {} } },
  });
  const input: Input = { path: { id: "a b/ä" }, query: { q: "ä&b" }, body };
  const expected = await expectRequest(schemas, operation, input, { key: "k" });
  expect(expected.body).toEqual(want);
  expect(expected.headers["content-type"]).toBe(mediaType.split(";")[0]);
  const made = new Request("http://127.0.0.1:1/other", { headers: { accept: "text/csv" } });
  const sent = replaceBy(operation, expected)(made);
  expect(sent.headers.get("accept")).toBe("text/csv");
  const { method, url, headers } = sent;
  const bytes = await sent.arrayBuffer();
  expect(await readRequest({ method, url, headers, body: bytes })).toEqual(expected);
});
