import { expect, test } from "vitest";
import type { Input } from "../document/input.ts";
import type { Document, Encoding, Operation } from "../document/openapi.ts";
import { type ApiOperation, listOperations } from "../document/operations.ts";
import { createSchemas } from "../document/schemas.ts";
import { decodeRequest } from "./decode-request.ts";
import { expectRequest } from "./expected-request.ts";
import { readRequest } from "./plain-request.ts";
import type { SentRequest } from "./recorder.ts";

// What no client of ours can send yet, as bytes that were written by hand: the suite has to take them.

const list = { type: "array", items: { type: "string" } } as const;
const range = {
  type: "object",
  properties: { from: { type: "integer" }, to: { type: "integer" } },
} as const;
const form = {
  type: "object",
  properties: { list, range, text: { type: "string" }, file: { type: "string", format: "binary" } },
} as const;

const at = (operation: Partial<Operation>, path = "/a") =>
  ({ paths: { [path]: { post: { operationId: "a", ...operation } } } }) as Document;

type Encodings = Readonly<Record<string, Encoding>>;

const urlencoded = (encoding: Encodings) =>
  at({
    requestBody: { content: { "application/x-www-form-urlencoded": { schema: form, encoding } } },
  });

const multipart = (encoding: Encodings) =>
  at({ requestBody: { content: { "multipart/form-data": { schema: form, encoding } } } });

const part = (name: string, body: string, ...more: string[]) =>
  `--b\r\n${[`Content-Disposition: form-data; name="${name}"`, ...more].join("\r\n")}\r\n\r\n${body}\r\n`;

const json = "Content-Type: application/json";

interface Row {
  readonly name: string;
  readonly document: Document;
  readonly input: Input;
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const rows: readonly Row[] = [
  {
    name: "a list in a path",
    document: at(
      { parameters: [{ name: "l", in: "path", required: true, schema: list }] },
      "/a/{l}",
    ),
    input: { path: { l: ["b,c", "d"] } },
    url: "/a/b%2Cc,d",
  },
  {
    name: "an object in a path",
    document: at(
      { parameters: [{ name: "r", in: "path", required: true, schema: range }] },
      "/a/{r}",
    ),
    input: { path: { r: { from: 1, to: 2 } } },
    url: "/a/from,1,to,2",
  },
  {
    name: "an exploded object in a path",
    document: at(
      { parameters: [{ name: "r", in: "path", required: true, explode: true, schema: range }] },
      "/a/{r}",
    ),
    input: { path: { r: { from: 1, to: 2 } } },
    url: "/a/from=1,to=2",
  },
  {
    name: "a list and an object in headers",
    document: at({
      parameters: [
        { name: "L", in: "header", schema: list },
        { name: "R", in: "header", schema: range },
      ],
    }),
    input: { header: { L: ["b", "c"], R: { from: 1, to: 2 } } },
    headers: { L: "b,c", R: "from,1,to,2" },
  },
  {
    name: "lists and objects in a query",
    document: at({
      parameters: [
        { name: "each", in: "query", schema: list },
        { name: "pipe", in: "query", style: "pipeDelimited", explode: false, schema: list },
        { name: "space", in: "query", style: "spaceDelimited", explode: false, schema: list },
        { name: "flat", in: "query", explode: false, schema: range },
        { name: "deep", in: "query", style: "deepObject", explode: true, schema: range },
        { name: "spread", in: "query", schema: range },
      ],
    }),
    input: {
      query: {
        each: ["b", "c&d"],
        pipe: ["b", "c"],
        space: ["b", "c"],
        flat: { from: 1, to: 2 },
        deep: { from: 3 },
        spread: { from: 4, to: 5 },
      },
    },
    url: "/a?each=b&each=c%26d&pipe=b|c&space=b%20c&flat=from,1,to,2&deep[from]=3&from=4&to=5",
  },
  {
    name: "a form by the styles of a query",
    document: urlencoded({ list: { explode: false }, range: { style: "deepObject" } }),
    input: { body: { list: ["b", "c"], range: { from: 1 }, text: "+ä" } },
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "list=b,c&range%5Bfrom%5D=1&text=%2B%C3%A4",
  },
  {
    name: "a form with JSON in it",
    document: urlencoded({ list: { contentType: "application/json" } }),
    input: { body: { list: ["b", "c"], range: { from: 1 } } },
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "list=%5B%22b%22%2C%22c%22%5D&range=%7B%22from%22%3A1%7D",
  },
  {
    name: "a form without an encoding",
    document: urlencoded({}),
    input: { body: { list: ["b", "c"] } },
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "list=b&list=c",
  },
  {
    name: "parts by their defaults",
    document: multipart({}),
    input: {
      body: { list: ["b", "c"], range: { from: 1 }, text: "ä", file: new Blob(["x\r\ny"]) },
    },
    headers: { "content-type": "multipart/form-data; boundary=b" },
    body: [
      part("list", "b"),
      part("list", "c", "Content-Type: text/plain"),
      part("range", '{"from":1}', json),
      part("text", "ä"),
      part("file", "x\r\ny", "Content-Type: application/octet-stream").replace(
        'name="file"',
        'name="file"; filename="blob"',
      ),
      "--b--\r\n",
    ].join(""),
  },
  {
    name: "parts with media types of their own",
    document: multipart({
      list: { contentType: "application/json" },
      range: { contentType: "application/vnd.range+json" },
    }),
    input: { body: { list: ["b"], range: { to: 2 } } },
    headers: { "content-type": 'multipart/form-data; boundary="b"' },
    body: [
      part("list", '["b"]', json),
      part("range", '{"to":2}', "Content-Type: application/vnd.range+json"),
      "--b--",
    ].join(""),
  },
];

function send({ url = "/a", headers = {}, body = "" }: Row): SentRequest {
  const bytes = new TextEncoder().encode(body).buffer;
  const own = new Headers(headers);
  return { method: "POST", url: `http://127.0.0.1${url}`, headers: own, body: bytes };
}

function readOnly(document: Document): ApiOperation {
  const [operation] = listOperations(document);
  if (!operation) throw new Error("There is no operation.");
  return operation;
}

test.each(rows)("behavior: $name is what is due", async (row) => {
  const operation = readOnly(row.document);
  const want = await expectRequest(createSchemas(row.document), operation, row.input, {});
  expect(await readRequest(send(row))).toEqual(want);
});

test.each(rows)("behavior: $name is read back", async (row) => {
  const decoded = await decodeRequest(
    createSchemas(row.document),
    readOnly(row.document),
    send(row),
  );
  expect(decoded).toEqual(row.input);
  const { file } = (decoded.body ?? {}) as { readonly file?: Blob };
  if (file) expect(await file.text()).toBe("x\r\ny");
});

const wrong: readonly { readonly name: string; readonly given: string; readonly by: string }[] = [
  { name: "an object without its media type", given: "parts by their defaults", by: `\r\n${json}` },
  {
    name: "a media type that is another",
    given: "parts with media types of their own",
    by: "vnd.",
  },
  { name: "a part that is gone", given: "parts by their defaults", by: part("text", "ä") },
  { name: "an item that is gone", given: "a form without an encoding", by: "&list=c" },
];

test.each(wrong)("behavior: notices $name", async ({ given, by }) => {
  const row = rows.find((it) => it.name === given) ?? expect.fail();
  expect(row.body).toContain(by);
  const sent = send({ ...row, body: `${row.body?.replace(by, "")}` });
  const want = await expectRequest(
    createSchemas(row.document),
    readOnly(row.document),
    row.input,
    {},
  );
  expect(await readRequest(sent)).not.toEqual(want);
});

test.each([
  { name: "names no boundary", type: "multipart/form-data", body: "", want: "names no boundary" },
  {
    name: "is cut short",
    type: "multipart/form-data; boundary=b",
    body: part("text", "a"),
    want: "does not end",
  },
])("error: a form that $name", async ({ type, body, want }) => {
  const sent = send({
    name: "",
    document: {},
    input: {},
    headers: { "content-type": type },
    body: `${body} `,
  });
  await expect(readRequest(sent)).rejects.toThrow(want);
});
