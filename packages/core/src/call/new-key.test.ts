import { expect, test } from "vitest";
import { createThings } from "../../test/things.ts";

function run(answers: readonly number[], keys: readonly (string | Promise<string>)[]) {
  const sent: unknown[] = [];
  const left = [...keys];
  const { createThing } = createThings({
    apiKey: () => left.shift() ?? "none left",
    fetch: async (_, { headers }) => {
      sent.push((headers as Record<string, string>)["x-api-key"]);
      return Response.json({}, { status: answers[sent.length - 1] ?? 200 });
    },
  });
  return { outcome: createThing({ body: {} }).result(), sent };
}

test.each([
  { name: "at once", keys: ["old", "new"] },
  { name: "later", keys: [Promise.resolve("old"), Promise.resolve("new")] },
])("behavior: a changing call is sent again with another key, given $name", async ({ keys }) => {
  const { outcome, sent } = run([401, 200], keys);
  expect(await outcome).toMatchObject({ ok: true });
  expect(sent).toEqual(["old", "new"]);
});

test("error: it is sent once more, and no third time", async () => {
  const { outcome, sent } = run([401, 401, 200], ["old", "new", "newer"]);
  expect(await outcome).toMatchObject({
    error: { code: "unauthorized", outcome: "refused", attempts: 2 },
  });
  expect(sent).toEqual(["old", "new"]);
});

test("error: a failure after the second sending leaves open what happened", async () => {
  const { outcome, sent } = run([401, 500], ["old", "new"]);
  expect(await outcome).toMatchObject({ error: { status: 500, outcome: "unknown" } });
  expect(sent).toEqual(["old", "new"]);
});

test.each([403, 500])("error: after %i no key is asked for", async (status) => {
  const { outcome, sent } = run([status], ["old", "new"]);
  expect(await outcome).toMatchObject({ error: { status } });
  expect(sent).toEqual(["old"]);
});
