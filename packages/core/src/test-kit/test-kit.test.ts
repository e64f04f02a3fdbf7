import { expect, test, vi } from "vitest";
import * as behaviour from "../../test/behaviour/operations.ts";
import { createThings, type Thing, type Things } from "../../test/things.ts";
import {
  BusinessRuleError,
  type CashInError,
  isCashInError,
  OtherStatusError,
  OutcomeUnknownError,
  paginate,
  poll,
} from "../index.ts";
import { createError, createFakeFetch, failure, type Stub, sequence, stub } from "../testing.ts";
import type { FailureWord } from "./answer.ts";

const { inputs, operations } = behaviour;
const { read, create } = operations;
// `createThings` makes this one by itself.
const pageThings = {
  ...operations.list,
  id: "pageThings",
  pagination: { page: "page", pageSize: "pageSize", items: "Data", total: "Meta.TotalCount" },
};

const words: readonly FailureWord[] = [
  "not_sent",
  "connection_lost",
  "timeout",
  "deadline",
  "cancelled",
  "not_json",
  "not_utf8",
  "cut_short",
  "empty",
  "too_large",
];
const statuses = [
  300, 302, 303, 304, 307, 400, 401, 402, 403, 404, 408, 409, 421, 429, 500, 502, 503,
];
const effects = ["read", "replace", "create", "delete", "notify", "rotate"] as const;

function describe(error: CashInError, hasBody: boolean): object {
  const { name, message, cause, sentAt = "", callId, ...facts } = error;
  return {
    ...facts,
    // Of another call, so it is another one.
    hasCallId: callId !== undefined,
    name,
    message: message.replaceAll(sentAt || "-", "then"),
    wasSent: sentAt !== "",
    // The runtime has the text that came instead of JSON; a made error has none.
    body: hasBody && (error as { readonly body?: unknown }).body,
    cause: isCashInError(cause) && describe(cause, hasBody),
  };
}

async function fail(call: Promise<unknown>): Promise<CashInError> {
  const error: unknown = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (isCashInError(error)) return error;
  throw new Error("The call did not fail with an error of ours.", { cause: error });
}

// Also operations that document statuses without a class of their own.
const failing = [...effects, "readMore", "createMore"] as const;
const cases = failing.flatMap((effect) => [...words, ...statuses].map((how) => ({ effect, how })));

test.each(cases)(
  "behavior: $effect that fails with $how: the made error, the stub's and the runtime's are one",
  async ({ effect, how }) => {
    const operation = operations[effect];
    const hasBody = typeof how === "number";
    const answer = failure(how, {
      ...(hasBody && { body: { Message: "no" }, headers: { "x-request-id": "r-1" } }),
    });
    const fake = createFakeFetch([operation], { [operation.id]: answer } as never);
    const client = createThings({ fetch: fake.fetch, maxRetries: 0 });
    const real = await fail(client[operation.id as "createThing"](inputs[effect] as never));
    const made = createError(operation, how, answer.answer);
    const stubbed = await fail(stub<Things["createThing"]>(operation, answer as never)({}));
    expect(describe(made, hasBody)).toEqual(describe(real, hasBody));
    expect(describe(stubbed, hasBody)).toEqual(describe(made, hasBody));
  },
);

test("behavior: a documented status without a class of its own is made as one that is documented", () => {
  const error = createError(operations.createMore, 409, { body: { Message: "twice" } });
  expect(error).toBeInstanceOf(OtherStatusError);
  expect(error).toMatchObject({ code: "other_status", status: 409, body: { Message: "twice" } });
  expect(createError(operations.createMore, 410).code).toBe("unexpected_status");
});

test("behavior: a stub gives values, errors, failures and what functions give, in order", async () => {
  const paid = createError(create, 402);
  const createThing: Stub<Things["createThing"]> = stub(
    create,
    sequence({ Name: "a" }, paid, failure("timeout"), async ({ body } = {}) => body as Thing),
  );
  const call = (name: string) => createThing({ body: { Name: name } }, { timeoutMs: 5 });
  expect(await call("1")).toEqual({ Name: "a" });
  expect(await call("2").result()).toEqual({ ok: false, error: paid });
  await expect(call("3")).rejects.toBeInstanceOf(OutcomeUnknownError);
  expect(await call("4").withResponse()).toMatchObject({
    value: { Name: "4" },
    response: { ok: true },
  });
  await expect(call("5")).rejects.toThrow("createThing was called again after the 4 answers");
  expect(createThing.calls).toHaveLength(5);
  expect(createThing.calls[1]).toEqual({
    input: { body: { Name: "2" } },
    options: { timeoutMs: 5 },
  });
});

test("behavior: what a function of the test throws is no outcome of a call", async () => {
  const getThing = stub<Things["getThing"]>(read, () => {
    throw new TypeError("a mistake of the test");
  });
  await expect(getThing().result()).rejects.toThrow("a mistake of the test");
});

test("behavior: paginate and poll take stubs for what they are", async () => {
  const things: Pick<Things, "getThing" | "pageThings" | "createThing"> = {
    getThing: stub(read, sequence({ Name: "no" }, { Name: "yes" })),
    createThing: stub(create, {}),
    pageThings: stub(pageThings, async (input) =>
      input?.query?.page === 1 ? { Data: [{ Name: "a" }] } : { Data: [] },
    ),
  };
  const names: unknown[] = [];
  for await (const { Name } of paginate(things.pageThings)) names.push(Name);
  expect(names).toEqual(["a"]);
  const until = (it: { Name?: string }) => it.Name === "yes";
  expect(await poll(() => things.getThing(), { until, intervalMs: 1 })).toEqual({ Name: "yes" });
  const changing = poll((options) => things.createThing({}, options), { until });
  await expect(changing).rejects.toThrow("does more than read");
});

test("behavior: a fake fetch answers by operation and keeps what it was asked", async () => {
  const fake = createFakeFetch<Things>(operations, {
    getThing: ({ path }) => ({ Name: path.thingId ?? "" }),
    createThing: sequence(failure(402, { body: { Message: "no" } }), {}),
    touchThing: undefined,
  });
  const client = createThings({ fetch: fake.fetch });
  expect(
    await client.getThing({ path: { thingId: "a/ä".slice(2) }, query: { status: ["x", "y"] } }),
  ).toEqual({
    Name: "ä",
  });
  const error = await fail(client.createThing({ body: { Name: "b" } }));
  expect(error).toBeInstanceOf(BusinessRuleError);
  expect((error as BusinessRuleError).body).toEqual({ Message: "no" });
  const { response } = await client.createThing({ body: { Name: "c" } }).withResponse();
  expect(response.status).toBe(200);
  expect(await client.touchThing()).toBeUndefined();
  expect(fake.requests).toMatchObject([
    { operation: "getThing", method: "GET", path: { thingId: "ä" }, query: { status: ["x", "y"] } },
    { operation: "createThing", method: "POST", body: { Name: "b" }, query: {} },
    { operation: "createThing", headers: { "x-api-key": behaviour.key } },
    { operation: "touchThing", body: undefined },
  ]);
});

test("behavior: a fake fetch takes an area's package as it is imported, and the path that says most", async () => {
  const other = { ...read, id: "getOther", path: "/{thingId}" } as const;
  const fake = createFakeFetch<Things>(
    { ...behaviour, ...operations, other, text: "x", nothing: null },
    {
      getThing: { Name: "a" },
    },
  );
  expect(await createThings({ fetch: fake.fetch }).getThing({ path: { thingId: "1" } })).toEqual({
    Name: "a",
  });
});

test.each(["read", "create"] as const)(
  "behavior: a fake fetch refuses a %s that it has no answer for, once and in words",
  async (effect) => {
    const { id } = operations[effect];
    const fake = createFakeFetch<Things>(operations, {});
    const client = createThings({ fetch: fake.fetch });
    const error = await fail(client[id as "createThing"](inputs[effect] as never));
    expect(error.message).toContain(
      `${id}: option \`fetch\` of the test: has no answer for this operation`,
    );
    expect(fake.requests).toHaveLength(1);
  },
);

test("behavior: a fake fetch refuses what is after the last answer, what is no operation, and wrong answers", async () => {
  const fake = createFakeFetch<Things>([read], { getThing: sequence({ Name: "a" }) });
  const client = createThings({ fetch: fake.fetch, maxRetries: 0 });
  const get = () => client.getThing({ path: { thingId: "1" } });
  await get();
  expect((await fail(get())).message).toContain("getThing was called again after the 1 answers");
  const { cause } = await fail(client.createThing({ body: {} }));
  expect(String((cause as Error).cause)).toContain("NoOperationOfTheFakeFetch");
  await expect(fake.fetch("http://127.0.0.1/unknown", {})).rejects.toThrow(
    "knows no operation for GET /unknown",
  );
  expect(() => createFakeFetch<Things>([read], { createThing: {} })).toThrow(
    "createThing is none of the operations: getThing",
  );
});

test.each([200, 204, 299, 600, Number.NaN])("behavior: %s is no failure", (status) => {
  expect(() => createError(read, status)).toThrow(RangeError);
});

test("behavior: a limit is not waited for", async () => {
  vi.useFakeTimers();
  try {
    const fake = createFakeFetch<Things>([create], { createThing: failure("deadline") });
    const error = await fail(createThings({ fetch: fake.fetch }).createThing({ body: {} }));
    expect(error).toMatchObject({ code: "outcome_unknown", cause: { code: "deadline" } });
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});
