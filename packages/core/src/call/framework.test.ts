import { afterEach, describe, expect, test, vi } from "vitest";
import { area, key, operations, server } from "../../test/behaviour/operations.ts";
import { answerWith, createThings } from "../../test/things.ts";
import { createPathClient } from "../openapi-fetch.ts";
import type { CashInEvent } from "./events.ts";

const input = { path: { thingId: "1" } };

/** What Next 14 throws inside `fetch` while it renders a page in advance. */
function createDynamicError(): Error {
  return Object.assign(new Error("no-store fetch"), { digest: "DYNAMIC_SERVER_USAGE" });
}

afterEach(() => void vi.unstubAllGlobals());

describe("what a framework throws on purpose inside fetch", () => {
  test("default: a read passes it on, at once and as it is", async () => {
    const wanted = createDynamicError();
    const events: CashInEvent[] = [];
    const { fetch, urls } = answerWith(() => {
      throw wanted;
    });
    const { getThing } = createThings({ fetch, onEvent: (it) => events.push(it) });
    await expect(getThing(input)).rejects.toBe(wanted);
    await expect(getThing(input).result()).rejects.toBe(wanted);
    expect(urls).toHaveLength(2);
    expect(events.map((it) => it.type)).toEqual(["request", "failure", "request", "failure"]);
  });

  test("default: so does a read by path", async () => {
    const wanted = createDynamicError();
    const paths = createPathClient<Record<string, never>>(area, Object.values(operations), {
      server,
      apiKey: key,
      fetch: async () => {
        throw wanted;
      },
    }) as unknown as { GET(path: string, init: object): Promise<unknown> };
    const call = paths.GET("/things/{thingId}", { params: input });
    await expect(call).rejects.toBe(wanted);
  });

  test("error: a call that changes something stays a question", async () => {
    const { fetch } = answerWith(() => {
      throw createDynamicError();
    });
    await expect(createThings({ fetch }).createThing({ body: {} })).rejects.toMatchObject({
      code: "outcome_unknown",
    });
  });

  test("error: after an answer, it is an error of that answer", async () => {
    const { fetch } = answerWith(
      () =>
        new Response(
          new ReadableStream({
            pull() {
              throw createDynamicError();
            },
          }),
        ),
    );
    await expect(createThings({ fetch, maxRetries: 0 }).getThing(input)).rejects.toMatchObject({
      code: "unexpected_response",
    });
  });

  const unreadable = Object.defineProperty({}, "digest", {
    get() {
      throw new Error("x");
    },
  });
  test.each([
    { name: "a digest that cannot be read", thrown: unreadable },
    { name: "null", thrown: null },
    { name: "undefined", thrown: undefined },
  ])("error: $name is none of theirs", async ({ thrown }) => {
    const { fetch } = answerWith(() => {
      throw thrown;
    });
    await expect(createThings({ fetch, maxRetries: 0 }).getThing(input)).rejects.toMatchObject({
      code: "connection_lost",
    });
  });
});

test("behavior: a platform that does not know `cache` is not given it", async () => {
  vi.stubGlobal("Request", class {});
  const given: RequestInit[] = [];
  await createThings({
    fetch: async (_, init) => {
      given.push(init);
      return Response.json({});
    },
  }).getThing(input);
  expect(given[0]).not.toHaveProperty("cache");
});
