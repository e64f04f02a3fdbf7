import { expect, test } from "vitest";
import { readOperations } from "../operations.ts";
import { smallApi } from "../testing/document.ts";
import { greet } from "./greeting.ts";

const plain = {
  get: { tags: ["cats"], responses: { 200: { description: "Cats." } } },
};

test.each([
  { name: "the usual port", url: "http://127.0.0.1:4010", want: 'server: "mock"' },
  { name: "another port", url: "http://127.0.0.1:5000", want: 'server: "http://127.0.0.1:5000"' },
  { name: "the count", url: "http://127.0.0.1:5000", want: "serving 3 operations" },
  {
    name: "an operation that needs no input",
    url: "http://127.0.0.1:5000",
    want: 'curl -i -H "X-Api-Key: any" -H "Prefer: code=402" http://127.0.0.1:5000/cats\n',
  },
])("behavior: tells $name", async ({ url, want }) => {
  expect(greet(url, await readOperations(smallApi({ "/cats": plain })))).toContain(want);
});

test("behavior: tells what is left out", async () => {
  const operations = await readOperations(smallApi());
  const text = greet("http://127.0.0.1:1", operations, ["GET /a: callbacks are not sent."]);
  expect(text).toContain("Left out                GET /a: callbacks are not sent.\n");
});

test("behavior: tells of no operation where each needs input", async () => {
  const operations = await readOperations(smallApi(), ["dogs"]);
  expect(greet("http://127.0.0.1:1", operations)).toContain("http://127.0.0.1:1/<path>\n");
  expect(greet("http://127.0.0.1:1", operations)).toContain("serving 1 operation.");
});
