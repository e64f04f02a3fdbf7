import { expect, onTestFinished, test } from "vitest";
import { startMock } from "../start.ts";
import { smallApi } from "../testing/document.ts";
import { get, ok, path, post, query } from "../testing/paths.ts";
import { send } from "../testing/send.ts";

const text = { type: "string" };

async function start(paths: Record<string, unknown>, more: object = {}) {
  const mock = await startMock({ document: { ...smallApi(paths), ...more } });
  onTestFinished(() => mock.stop());
  return mock;
}

test.each<{ name: string; paths: Record<string, unknown>; want: RegExp }>([
  {
    name: "a pattern that does not compile",
    paths: { "/a": post({ properties: { b: { pattern: "(" } } }) },
    want: /#\/paths\/~1a\/post\/.*\/properties\/b\/pattern: the pattern \( does not compile/,
  },
  {
    name: "a name of properties that does not compile",
    paths: { "/a": post({ patternProperties: { "[": text } }) },
    want: /\/patternProperties: the pattern \[ does not compile/,
  },
  {
    name: "a pattern in an answer",
    paths: { "/a": get([], { 200: { content: { "text/csv": { schema: { pattern: "*" } } } } }) },
    want: /\/schema\/pattern: the pattern \* does not compile/,
  },
  {
    name: "an enumeration of nothing",
    paths: { "/a": post({ enum: [] }) },
    want: /\/enum: the enumeration is empty/,
  },
  {
    name: "a body that is no schema",
    paths: { "/a": post({ properties: { b: { minimum: "1" } } }) },
    want: /POST \/a, body application\/json: the schema is none: \/properties\/b\/minimum must be/,
  },
  {
    name: "a parameter that is no schema",
    paths: { "/a": get([query("b", { type: "texts" })]) },
    want: /GET \/a, query parameter b: the schema is none: \/type/,
  },
  {
    name: "a header that is no schema",
    paths: {
      "/a": get([], { 200: { ...ok, headers: { B: { schema: { maxLength: -1 } } } } }),
    },
    want: /GET \/a, answer 200, header B: the schema is none: \/maxLength must be >= 0/,
  },
  {
    name: "an answer of no media type",
    paths: { "/a": get([], { 200: { content: { json: {} } } }) },
    want: /GET \/a, answer 200, json: This is no media type/,
  },
  {
    name: "a reference to another file",
    paths: { "/a": post({ $ref: "other.yaml" }) },
    want: /#\/paths\/~1a\/post\/.*\/schema refers to other\.yaml\. .* bundle/,
  },
])("error: $name is refused at the start, by place", async ({ paths, want }) => {
  await expect(start(paths)).rejects.toThrow(want);
});

test("error: of many faults, the first ones are told", async () => {
  const broken = Array.from({ length: 30 }, (_, index) => [`/${index}`, post({ pattern: "(" })]);
  const error: Error = await start(Object.fromEntries(broken)).catch((it) => it);
  expect(error.message.split("\n")).toHaveLength(22);
  expect(error.message).toContain("and 10 more");
});

test.each<{ name: string; paths: Record<string, unknown>; more?: object; want: RegExp[] }>([
  { name: "nothing", paths: { "/a": post(text) }, want: [] },
  {
    name: "formats that are not checked, once each",
    paths: { "/a": post({ format: "iban" }), "/b": post({ anyOf: [{ format: "iban" }] }) },
    want: [/^#\/paths\/~1a\/.*\/format: format iban is not checked\.$/],
  },
  {
    name: "parameters that cannot be told apart",
    paths: { "/a/{id}{format}": get([path("id", { type: "integer" }), path("format", text)]) },
    want: [/^GET \/a\/\{id\}\{format\}: .*\{id\}.* not checked/, /\{format\}.* not checked/],
  },
  {
    name: "bodies that are not compared",
    paths: { "/a": post({ type: "object" }, "application/xml"), "/b": post(text, "text/xml") },
    want: [/^POST \/a, body application\/xml: .* not compared/],
  },
  {
    name: "answers that need an example",
    paths: { "/a": get([], { 200: { content: { "text/csv": { schema: { type: "array" } } } } }) },
    want: [/^GET \/a, answer 200, text\/csv: it needs an example that is a text/],
  },
  {
    name: "webhooks and callbacks",
    paths: {
      "/a": { post: { responses: { 200: ok }, callbacks: { done: { "{$url}": { post: {} } } } } },
    },
    more: { webhooks: { paid: {} } },
    want: [/^#\/webhooks\/paid: webhooks are not sent/, /^POST \/a: callbacks are not sent/],
  },
])("behavior: tells of $name", async ({ paths, more, want }) => {
  const { notices } = await start(paths, more);
  expect(notices).toEqual(want.map((it) => expect.stringMatching(it)));
});

test("behavior: parameters that cannot be told apart do not keep a request out", async () => {
  const { url } = await start({ "/a/{id}{format}": get([path("id", { type: "integer" })]) });
  expect(await send(url, { path: "/a/7.pdf" })).toMatchObject({ status: 200, found: [] });
});

test("behavior: a key $ref in data is data", async () => {
  const data = { $ref: "https://nowhere.example/a.json", list: [{ $ref: "#/nothing" }] };
  const { url } = await start({
    "/a": get([], { 200: { content: { "application/json": { example: data } } } }),
    "/b": get([], {
      200: { content: { "application/json": { examples: { one: { value: data } } } } },
    }),
    "/c": get([], { 200: { content: { "application/json": { schema: { const: data } } } } }),
  });
  for (const way of ["/a", "/b", "/c"]) {
    const answer = await send(url, { path: way });
    expect(answer).toMatchObject({ status: 200, found: [] });
    expect(JSON.parse(answer.text)).toEqual(data);
  }
});

test("behavior: a property may be called as a keyword is", async () => {
  const schema = { type: "object", properties: { pattern: text, example: text, enum: text } };
  const { url } = await start({ "/a": post(schema) });
  const headers = { "Content-Type": "application/json" };
  const body = '{"pattern":1,"example":"(","enum":"a"}';
  expect((await send(url, { path: "/a", body, headers })).found).toEqual([
    "request.body.pattern: Request body property pattern must be string",
  ]);
});

test("behavior: a schema that holds itself is checked to its end", async () => {
  const tree = {
    type: "object",
    properties: {
      Name: { type: "string", readOnly: true },
      kids: { type: "array", items: { $ref: "#/components/schemas/Tree" } },
      leaf: { type: "integer" },
    },
    required: ["Name"],
  };
  const { components } = smallApi();
  const { url } = await start(
    { "/a": post({ $ref: "#/components/schemas/Tree" }) },
    { components: { ...components, schemas: { Tree: tree } } },
  );
  const headers = { "Content-Type": "application/json" };
  const bodies = ['{"kids":[{"leaf":1}]}', '{"kids":[{"leaf":"x"}]}', nest(100_000)];
  const answers = await Promise.all(bodies.map((body) => send(url, { path: "/a", body, headers })));
  expect(answers.map((it) => it.found)).toEqual([
    [],
    [expect.stringContaining("request.body.kids.0.leaf")],
    [expect.stringContaining("nested too deeply")],
  ]);
});

function nest(depth: number): string {
  return `${'{"kids":['.repeat(depth)}${"]}".repeat(depth)}`;
}
