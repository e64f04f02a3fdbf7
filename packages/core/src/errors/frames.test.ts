import { expect, test } from "vitest";
import { createThings, type Things } from "../../test/things.ts";

async function readOneThing(things: Things): Promise<unknown> {
  return await things.getThing({ path: { thingId: "1" } });
}

async function createOneThing(things: Things): Promise<unknown> {
  return await things.createThing({ body: {} });
}

test.each([
  { name: "a documented refusal", answer: () => Response.json({}, { status: 400 }) },
  { name: "an undocumented status", answer: () => Response.json({}, { status: 418 }) },
  { name: "a failure of the API", answer: () => Response.json({}, { status: 500 }) },
  { name: "a redirect", answer: () => new Response(null, { status: 302 }) },
  { name: "an answer that is not JSON", answer: () => new Response("<html>") },
  {
    name: "no connection",
    answer: () => {
      throw new TypeError("fetch failed");
    },
  },
])("behavior: the stack of $name leads to the function that made the call", async ({ answer }) => {
  // As in earnest: the answer comes after some turns of the event loop.
  const fetch = async () => {
    await new Promise((resolve) => setImmediate(resolve));
    return answer();
  };
  const things = createThings({ fetch, maxRetries: 0 });
  for (const call of [readOneThing, createOneThing]) {
    const error = await call(things).catch((it: unknown) => it);
    expect((error as Error).stack).toContain(call.name);
  }
});
