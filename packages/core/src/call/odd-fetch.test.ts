import { afterEach, expect, test, vi } from "vitest";
import { createThings, type Things } from "../../test/things.ts";
import { CashInError } from "../errors/base.ts";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const path = { thingId: "1" };

const calls: { readonly [method: string]: (things: Things) => PromiseLike<unknown> } = {
  getThing: (it) => it.getThing({ path }).result(),
  setThing: (it) => it.setThing({ path, body: {} }).result(),
  createThing: (it) => it.createThing({ body: {} }).result(),
  touchThing: (it) => it.touchThing().result(),
};

const json = async () => ({ Name: "a" });

function fail(): never {
  throw new Error("cannot be read");
}

/** A value of which nothing can be read, not even what it is. */
function unreadable(): object {
  const traps = ["get", "has", "getPrototypeOf", "getOwnPropertyDescriptor", "ownKeys"];
  return new Proxy({}, Object.fromEntries(traps.map((it) => [it, fail])));
}

function without(name: string, status: number): object {
  return Object.defineProperty(new Response("{}", { status }), name, { value: undefined });
}

function throwing(name: string, status: number): object {
  return Object.defineProperty(new Response("{}", { status }), name, { get: fail });
}

function throwingLater(name: string, status: number): object {
  const response = new Response("no JSON", { status });
  const value = response[name as keyof Response];
  const get = vi.fn(fail).mockReturnValueOnce(value as never);
  return Object.defineProperty(response, name, { get });
}

const members = ["headers", "body", "status", "ok", "redirected", "type"];

const answers: readonly { name: string; answer: () => unknown }[] = [
  { name: "nothing", answer: () => undefined },
  { name: "null", answer: () => null },
  { name: "a text", answer: () => "{}" },
  { name: "an empty object", answer: () => ({}) },
  { name: "what nobody can read", answer: unreadable },
  { name: "a double of a success", answer: () => ({ ok: true, status: 200, json }) },
  { name: "a double of a failure", answer: () => ({ ok: false, status: 500, json }) },
  {
    name: "a double whose headers are a plain object",
    answer: () => ({ ok: false, status: 503, headers: { "Retry-After": "1" }, json }),
  },
  { name: "a double whose body is text", answer: () => ({ ok: true, status: 200, body: "{}" }) },
  ...members.flatMap((member) =>
    [200, 302, 400, 503].flatMap((status) => [
      { name: `${status} without ${member}`, answer: () => without(member, status) },
      { name: `${status} whose ${member} throws`, answer: () => throwing(member, status) },
      {
        name: `${status} whose ${member} throws the second time`,
        answer: () => throwingLater(member, status),
      },
    ]),
  ),
];

const thrown: readonly { name: string; answer: () => never }[] = [
  ...["code", "name", "cause", "message", "stack", "syscall", "errors"].map((member) => ({
    name: `an error whose ${member} throws`,
    answer: () => {
      throw Object.defineProperty(new TypeError("lost"), member, { get: fail });
    },
  })),
  {
    name: "an error below an error, and its code throws",
    answer: () => {
      throw new Error("lost", { cause: Object.defineProperty(new Error(), "code", { get: fail }) });
    },
  },
  {
    name: "several errors, and one cannot be read",
    answer: () => {
      throw new AggregateError([unreadable()]);
    },
  },
  {
    name: "what nobody can read",
    answer: () => {
      throw unreadable();
    },
  },
];

test.each(
  Object.keys(calls).flatMap((method) => [
    ...answers.map((it) => ({ ...it, method, verb: "gives" })),
    ...thrown.map((it) => ({ ...it, method, verb: "throws" })),
  ]),
)(
  "error: $method: a fetch that $verb $name never makes it throw raw",
  async ({ method, answer }) => {
    let sent = 0;
    const fetch = async () => {
      sent += 1;
      return answer() as Response;
    };
    const outcome = await calls[method]?.(createThings({ fetch, maxRetries: 0 }));
    expect(sent).toBe(1);
    const { ok, error } = outcome as { ok: boolean; error: CashInError };
    if (ok) return;
    expect(error).toBeInstanceOf(CashInError);
    // Something was sent, and only a status says that the API refused it.
    expect(error.outcome).not.toBe("not_sent");
    if (error.status !== 400)
      expect(error.outcome).toBe(method === "getThing" ? "unchanged" : "unknown");
  },
);

test.each(thrown)("behavior: a reading call is tried again after $name", async ({ answer }) => {
  vi.spyOn(Math, "random").mockReturnValue(0);
  let sent = 0;
  vi.stubGlobal("fetch", async () => {
    sent += 1;
    return sent === 1 ? answer() : Response.json({ Name: "a" });
  });
  const { getThing } = createThings({ fetch: undefined as never });
  expect([await getThing({ path }), sent]).toEqual([{ Name: "a" }, 2]);
});

test.each([
  { status: 200, want: { code: "outcome_unknown", status: 200, outcome: "unknown" } },
  { status: 400, want: { code: "bad_request", status: 400, outcome: "refused" } },
  { status: 503, want: { code: "service_unavailable", status: 503, outcome: "unknown" } },
])(
  "error: a double of $status that has nothing but ok, status and json keeps its status",
  async ({ status, want }) => {
    const fetch = async () => ({ ok: status === 200, status, json }) as unknown as Response;
    await expect(createThings({ fetch }).createThing({ body: {} })).rejects.toMatchObject(want);
  },
);

test("behavior: a success that nobody reads stays one, whatever its answer lacks", async () => {
  for (const answer of [{ ok: true }, { ok: true, body: {} }, throwing("body", 200)]) {
    const fetch = async () => answer as Response;
    expect(await createThings({ fetch }).touchThing()).toBeUndefined();
  }
});

test("error: what is wrong with an answer is told, also if the answer cannot be read a second time", async () => {
  const fetch = async () => throwingLater("ok", 200) as Response;
  await expect(createThings({ fetch }).createThing({ body: {} })).rejects.toMatchObject({
    code: "outcome_unknown",
    cause: { code: "unexpected_response", reason: "not_json" },
  });
});
