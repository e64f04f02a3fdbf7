import { expect, onTestFinished, test, vi } from "vitest";
import { createSender } from "./create-sender.ts";

const lost = (code: string) => new TypeError("fetch failed", { cause: { code } });

function create(...outcomes: (Error | "ok")[]) {
  const bodies: string[] = [];
  const send = createSender(async (request) => {
    bodies.push(await request.text());
    const outcome = outcomes[bodies.length - 1];
    if (outcome instanceof Error) throw outcome;
    return new Response(outcome ?? null);
  });
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  onTestFinished(() => warn.mockRestore());
  return { send, bodies, warn };
}

const make = (signal?: AbortSignal) =>
  new Request("http://127.0.0.1/a", { method: "POST", body: "b", ...(signal && { signal }) });

test.each([
  { name: "an answer", given: ["ok"] as const, sent: 1, warned: 0 },
  {
    name: "a connection that is lost",
    given: [lost("ECONNRESET"), "ok"] as const,
    sent: 2,
    warned: 1,
  },
  {
    name: "one that the other side closed",
    given: [lost("UND_ERR_SOCKET"), "ok"] as const,
    sent: 2,
    warned: 1,
  },
])("default: $name", async ({ given, sent, warned }) => {
  const { send, bodies, warn } = create(...given);
  expect(await (await send(make())).text()).toBe("ok");
  expect(bodies).toEqual(Array.from({ length: sent }, () => "b"));
  expect(warn).toHaveBeenCalledTimes(warned);
});

test.each([
  { name: "lost twice", given: [lost("ECONNRESET"), lost("ECONNRESET")] as const, sent: 2 },
  { name: "refused", given: [lost("ECONNREFUSED"), "ok"] as const, sent: 1 },
  { name: "impossible", given: [new TypeError("no such method"), "ok"] as const, sent: 1 },
])("error: a request that is $name", async ({ given, sent }) => {
  const { send, bodies } = create(...given);
  await expect(send(make())).rejects.toBe(given[sent - 1]);
  expect(bodies).toHaveLength(sent);
});

test("error: a client that gave up is not helped, and a path that never answers is left alone", async () => {
  const { send, bodies } = create(...Array.from({ length: 9 }, () => lost("ECONNRESET")));
  for (let index = 0; index < 3; index += 1) {
    await expect(send(make(AbortSignal.abort()))).rejects.toThrow();
  }
  const before = bodies.length;
  await expect(send(make())).rejects.toThrow("left 3 requests of POST /a without an answer");
  expect(bodies).toHaveLength(before);
});
