import { describe, expect, test } from "vitest";
import { operations } from "../../test/behaviour/operations.ts";
import { answerWith, createThings } from "../../test/things.ts";
import { toCall } from "./call.ts";

const input = { path: { thingId: "1" } };

describe("a call that succeeds", () => {
  test("default: it is sent once, however often and in whatever way it is awaited", async () => {
    const { fetch, urls } = answerWith(() => ({ Name: "a" }));
    const call = createThings({ fetch }).getThing(input);
    const seen = await Promise.all([call, call, call.result(), call.withResponse(), call.result()]);
    expect(seen).toMatchObject([
      { Name: "a" },
      { Name: "a" },
      { ok: true, value: { Name: "a" } },
      { value: { Name: "a" }, response: { status: 200 } },
      { ok: true, value: { Name: "a" } },
    ]);
    expect(urls).toHaveLength(1);
  });

  test("default: it starts without being awaited", async () => {
    const { fetch, urls } = answerWith(() => ({}));
    const call = createThings({ fetch }).getThing(input);
    expect(urls).toHaveLength(1);
    await call;
  });

  test("default: it says what is called, as its method does", async () => {
    const { fetch } = answerWith(() => ({}));
    const { createThing } = createThings({ fetch });
    const call = createThing({ body: {} });
    expect(call.operation).toBe(createThing.operation);
    await call;
  });

  test("default: the response has its headers, and its body has been read", async () => {
    const { fetch } = answerWith(() => Response.json({}, { headers: { "X-Page": "1" } }));
    const { response } = await createThings({ fetch }).getThing(input).withResponse();
    expect(response.headers.get("X-Page")).toBe("1");
    expect(response.bodyUsed).toBe(true);
  });
});

describe("a call that fails", () => {
  const refused = { code: "forbidden", operation: "getThing" };
  const forbidding = () => answerWith(() => new Response(null, { status: 403 }));

  test("error: it throws the same error in whatever way it is awaited, and is sent once", async () => {
    const { fetch, urls } = forbidding();
    const call = createThings({ fetch }).getThing(input);
    const outcome = await call.result();
    const error = outcome.ok ? undefined : outcome.error;
    expect(error).toMatchObject(refused);
    await expect(call).rejects.toBe(error);
    await expect(call.withResponse()).rejects.toBe(error);
    expect(urls).toHaveLength(1);
  });

  test.each(["result", "withResponse"] as const)(
    "behavior: %s alone handles it: nothing else is rejected without a handler",
    async (way) => {
      const unhandled: unknown[] = [];
      const note = (error: unknown) => void unhandled.push(error);
      process.on("unhandledRejection", note);
      const { fetch } = forbidding();
      await createThings({ fetch })
        .getThing(input)
        [way]()
        .catch(() => {});
      await new Promise((resolve) => setImmediate(resolve));
      process.off("unhandledRejection", note);
      expect(unhandled).toEqual([]);
    },
  );

  test("error: result passes on what is no outcome of a call", async () => {
    const fault = new RangeError("a fault of ours");
    const call = toCall(Promise.reject(fault), { operation: operations.read });
    await expect(call.result()).rejects.toBe(fault);
  });
});
