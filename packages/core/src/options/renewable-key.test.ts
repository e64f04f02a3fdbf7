import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { area, operations, server } from "../../test/behaviour/operations.ts";
import { answerWith, createThings } from "../../test/things.ts";
import { createClient } from "../call/client.ts";
import type { OperationMethod } from "../call/method.ts";
import type { CallError } from "../errors/guard.ts";
import { createPathClient } from "../openapi-fetch.ts";
import { createRenewableKey } from "./renewable-key.ts";

interface Deferred {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

function defer(): Deferred {
  return Promise.withResolvers<void>();
}

// Waits a whole turn of the event loop, so that everything that can happen without a timer has happened.
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

const renewal = async () => ({ AccessToken: "new" });

// Notes the key of every request, together with the other things that happen.
function listen(log: string[], get: () => string | Promise<string>) {
  return createThings({
    apiKey: get,
    fetch: async (_, init) => {
      log.push(`sent with ${(init.headers as Record<string, string>)["x-api-key"]}`);
      return Response.json({});
    },
  });
}

const input = { path: { thingId: "1" } };

test("default: the new key is saved before the first request that uses it", async () => {
  const log: string[] = [];
  const key = createRenewableKey("old", { save: (it) => void log.push(`saved ${it}`) });
  const { getThing } = listen(log, key.get);
  await getThing(input);
  await key.renew(renewal);
  await getThing(input);
  expect(log).toEqual(["sent with old", "saved new", "sent with new"]);
});

test("behavior: requests that start while it is saved wait, and use the new key", async () => {
  const log: string[] = [];
  const saving = defer();
  const key = createRenewableKey("old", {
    save: async (it) => {
      log.push(`saving ${it}`);
      await saving.promise;
      log.push("saved");
    },
  });
  const clients = [listen(log, key.get), listen(log, key.get)];
  const renewed = key.renew(renewal);
  await turn();
  const calls = clients.flatMap(({ getThing }) => [getThing(input), getThing(input)]);
  await turn();
  expect(log).toEqual(["saving new"]);
  saving.resolve();
  await Promise.all([renewed, ...calls]);
  expect(log).toEqual(["saving new", "saved", ...Array(4).fill("sent with new")]);
});

test("behavior: while the renewing call runs, the old key is used; that call needs it itself", async () => {
  const log: string[] = [];
  const key = createRenewableKey("old", { save: () => {} });
  const { getThing } = listen(log, key.get);
  await key.renew(async () => {
    await getThing(input);
    return { AccessToken: "new" };
  });
  expect(log).toEqual(["sent with old"]);
});

test("behavior: a renewal that is asked for while one runs joins it", async () => {
  let count = 0;
  const saved: string[] = [];
  const key = createRenewableKey("old", { save: (it) => void saved.push(it) });
  const renew = () =>
    key.renew(async () => {
      count += 1;
      return { AccessToken: `new${count}` };
    });
  await Promise.all([renew(), renew(), renew()]);
  expect([count, saved, key.get()]).toEqual([1, ["new1"], "new1"]);
  await renew();
  expect([count, saved, key.get()]).toEqual([2, ["new1", "new2"], "new2"]);
});

test.each([
  { name: "rejects", save: () => Promise.reject(new Error("disk full")) },
  {
    name: "throws",
    save: () => {
      throw new Error("disk full");
    },
  },
])("error: a save that $name is told, and the new key used all the same", async ({ save }) => {
  const key = createRenewableKey("old", { save });
  await expect(key.renew(renewal)).rejects.toThrow("disk full");
  expect(key.get()).toBe("new");
});

test("error: a renewal that fails leaves the old key, and the next one can succeed", async () => {
  const saved: string[] = [];
  const key = createRenewableKey("old", { save: (it) => void saved.push(it) });
  const { fetch } = answerWith(() => new Response(null, { status: 401 }));
  const { getThing } = createThings({ fetch, apiKey: key.get });
  await expect(key.renew(() => getThing(input))).rejects.toMatchObject({ code: "unauthorized" });
  expect([key.get(), key.lastAnswer(), saved]).toEqual(["old", undefined, []]);
  await key.renew(renewal);
  expect([key.get(), saved]).toEqual(["new", ["new"]]);
});

test.each([
  { name: "no key", answer: {} },
  { name: "a key under another name", answer: { Token: "new" } },
  { name: "an empty key", answer: { AccessToken: "" } },
  { name: "a key that is no text", answer: { AccessToken: 5 } },
  { name: "a key that no header can carry", answer: { AccessToken: "new\n" } },
  { name: "nothing", answer: undefined },
  { name: "null", answer: null },
])("error: an answer with $name is kept, and the old key stays", async ({ answer }) => {
  const saved: string[] = [];
  const key = createRenewableKey("old", { save: (it) => void saved.push(it) });
  await expect(key.renew(async () => answer)).rejects.toMatchObject({
    code: "unexpected_response",
    reason: "no_key",
    // A function that gives nothing may have called nothing.
    outcome: answer === undefined ? "unknown" : "done",
  });
  expect([key.get(), saved, key.lastAnswer()]).toEqual(["old", [], answer]);
});

test("error: a failure whose cause cannot be read is passed on", async () => {
  const key = createRenewableKey("old", { save: () => {} });
  const failure = Object.defineProperty(new Error("from the caller"), "cause", {
    get() {
      throw new TypeError("cannot be read");
    },
  });
  await expect(key.renew(() => Promise.reject(failure))).rejects.toBe(failure);
});

test("error: an answer that is no JSON is kept, since the new key may be in it", async () => {
  const key = createRenewableKey("old", { save: () => {} });
  const { fetch } = answerWith(() => new Response("new-secret"));
  const { createThing } = createThings({ fetch, apiKey: key.get });
  const failure = await key.renew(() => createThing({ body: {} })).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: "outcome_unknown", cause: { reason: "not_json" } });
  expect([key.get(), key.lastAnswer()]).toEqual(["old", "new-secret"]);
  expect(inspect(failure, { depth: 9 }) + JSON.stringify(failure)).not.toContain("new-secret");
});

test.each([
  { name: "none", given: undefined, option: "options" },
  { name: "no save", given: {}, option: "save" },
  { name: "a save that is no function", given: { save: "vault" }, option: "save" },
  { name: "a misspelt one", given: { onSave: () => {} }, option: "onSave" },
  { name: "a pick that is no function", given: { save: () => {}, pick: "Token" }, option: "pick" },
])("error: options are refused at once: $name", ({ given, option }) => {
  expect(() => createRenewableKey("old", given as never)).toThrow(
    expect.objectContaining({ code: "invalid_configuration", option }),
  );
});

test("args: pick finds the key elsewhere", async () => {
  const key = createRenewableKey("old", {
    save: () => {},
    pick: (answer) => (answer as { Token: string }).Token,
  });
  await key.renew(async () => ({ Token: "new" }));
  expect(key.get()).toBe("new");
});

test.each(["", "a b", "a\n"])("error: a first key of %j is refused at once", (first) => {
  expect(() => createRenewableKey(first, { save: () => {} })).toThrow(
    expect.objectContaining({ code: "invalid_configuration", option: "apiKey" }),
  );
});

interface Token {
  readonly AccessToken?: string;
}

/** Types as openapi-typescript writes them. */
interface Paths {
  "/token": {
    get: {
      parameters: { query: { customerCode: string } };
      responses: { 200: { content: { "application/json": Token } } };
    };
  };
}

interface Authorization {
  readonly renewThing: OperationMethod<{ query: { customerCode: string } }, Token, CallError>;
}

const query = { customerCode: "EE-1001" };

// All ways to make a call and to wait for it.
const ways: readonly [
  name: string,
  create: (options: {
    readonly apiKey: () => string | Promise<string>;
    readonly fetch: (url: string) => Promise<Response>;
  }) => () => PromiseLike<unknown>,
][] = [
  ["its value", (options) => () => authorize(options).renewThing({ query })],
  ["result()", (options) => () => authorize(options).renewThing({ query }).result()],
  ["withResponse()", (options) => () => authorize(options).renewThing({ query }).withResponse()],
  [
    "a client by path and method",
    (options) => {
      const given = { server, ...options };
      const client = createPathClient<Paths>(area, [operations.rotate], given);
      return () => client.GET("/token", { params: { query } });
    },
  ],
];

function authorize(options: object): Authorization {
  return createClient<Authorization>(area, [operations.rotate], { server, ...options });
}

describe.each(ways)("renewed by %s", (_, create) => {
  test("default: the new key is saved and used", async () => {
    const saved: string[] = [];
    const key = createRenewableKey("old", { save: (it) => void saved.push(it) });
    const fetch = async () => Response.json({ AccessToken: "new" });
    await key.renew(create({ apiKey: key.get, fetch }));
    expect([key.get(), saved, key.lastAnswer()]).toEqual(["new", ["new"], { AccessToken: "new" }]);
  });

  test.each([
    { status: 402, code: "business_rule" },
    { status: 418, code: "unexpected_status" },
  ])("error: $status is thrown, and the old key stays", async ({ status, code }) => {
    const saved: string[] = [];
    const key = createRenewableKey("old", { save: (it) => void saved.push(it) });
    const fetch = async () => Response.json({ Message: "no" }, { status });
    await expect(key.renew(create({ apiKey: key.get, fetch }))).rejects.toMatchObject({
      code,
      status,
      outcome: "refused",
      body: { Message: "no" },
    });
    expect([key.get(), saved, key.lastAnswer()]).toEqual(["old", [], undefined]);
  });

  test("error: a call that may have renewed it", async () => {
    const key = createRenewableKey("old", { save: () => {} });
    const fetch = async () => new Response(null, { status: 502 });
    await expect(key.renew(create({ apiKey: key.get, fetch }))).rejects.toMatchObject({
      code: "outcome_unknown",
      operation: "renewThing",
    });
    expect(key.get()).toBe("old");
  });
});

test("behavior: an error status that middleware made of an answer says nothing of the old key", async () => {
  const key = createRenewableKey("old", { save: () => {} });
  const call = async () => ({ error: "x", response: new Response(null, { status: 500 }) });
  await expect(key.renew(call)).rejects.toMatchObject({
    code: "internal_server_error",
    outcome: "unknown",
  });
});

test.each([
  { name: "ok and value", answer: { ok: false, AccessToken: "new" } },
  { name: "a response", answer: { response: {}, AccessToken: "new" } },
])("behavior: an answer that has $name itself stays as it is", async ({ answer }) => {
  const key = createRenewableKey("old", { save: () => {} });
  await key.renew(async () => answer);
  expect([key.get(), key.lastAnswer()]).toEqual(["new", answer]);
});
