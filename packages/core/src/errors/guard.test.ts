import { describe, expect, test, vi } from "vitest";
import * as core from "../index.ts";

vi.resetModules();
// A second copy, as when two packages depend on two versions of this one.
const copy = await import("../index.ts");

const facts = { operation: "getThing", attempts: 1 };
function createAll(from: typeof core): core.CashInError[] {
  const timeout = new from.TimeoutError(facts, { timeoutMs: 1 });
  return [
    new from.BadRequestError({ ...facts, status: 400 }),
    new from.UnauthorizedError({ ...facts, status: 401 }),
    new from.BusinessRuleError({ ...facts, status: 402 }),
    new from.ForbiddenError({ ...facts, status: 403 }),
    new from.NotFoundError({ ...facts, status: 404 }),
    new from.InternalServerError({ ...facts, status: 500 }),
    new from.ServiceUnavailableError({ ...facts, status: 503 }),
    new from.OtherStatusError({ ...facts, status: 409 }),
    new from.UnexpectedStatusError({ ...facts, status: 418 }),
    new from.ConnectionError(facts),
    timeout,
    new from.DeadlineError(facts, { deadlineMs: 1 }),
    new from.CancelledError(facts),
    new from.OutcomeUnknownError({
      ...facts,
      outcome: "unknown",
      effect: "create",
      sentAt: "",
      cause: timeout,
    }),
    new from.RedirectError(facts),
    new from.ResponseError({ ...facts, reason: "empty" }, ""),
    new from.InputError("query.a", "is empty", facts),
    new from.ConfigurationError("server", "is empty"),
  ];
}

describe("isCashInError", () => {
  test("default: there are two copies, so that `instanceof` does not tell", () => {
    expect(copy.CashInError).not.toBe(core.CashInError);
    for (const error of createAll(copy)) expect(error).not.toBeInstanceOf(core.CashInError);
  });

  test.each(createAll(core).map((error) => ({ name: error.name, error })))(
    "default: $name of this copy, in both guards",
    ({ error }) => {
      expect([core.isCashInError(error), copy.isCashInError(error)]).toEqual([true, true]);
    },
  );

  test.each(createAll(copy).map((error) => ({ name: error.name, error })))(
    "default: $name of the other copy, in both guards",
    ({ error }) => {
      expect([core.isCashInError(error), copy.isCashInError(error)]).toEqual([true, true]);
    },
  );

  test.each([
    undefined,
    null,
    "bad_request",
    {},
    { code: "bad_request", operation: "getThing" },
    new Error("bad_request"),
    Object.assign(new Error("x"), { code: "bad_request" }),
    () => {},
  ])("error: %o is none", (value) => {
    expect(core.isCashInError(value)).toBe(false);
  });

  test("behavior: `code` narrows an error of the other copy", () => {
    const error: unknown = createAll(copy).find((it) => it.code === "outcome_unknown");
    const told = core.isCashInError(error) && error.code === "outcome_unknown" ? error.effect : "";
    expect(told).toBe("create");
  });
});

describe("every error", () => {
  const all = createAll(core).map((error) => ({ name: error.name, error }));

  test("default: has a code of its own, and the name of its class", () => {
    const codes = all.map(({ error }) => error.code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { name, error } of all) expect(name).toBe(error.constructor.name);
  });

  test.each(all)("default: $name prints its name and what it says, once", ({ name, error }) => {
    expect(String(error)).toBe(`${name}: ${error.message}`);
    expect(String(error.stack).startsWith(`${name}: ${error.message}\n`)).toBe(true);
  });

  test.each(all)("default: $name survives JSON with its facts", ({ error }) => {
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      code: error.code,
      outcome: error.outcome,
      retryable: error.retryable,
      attempts: error.attempts,
      name: error.name,
      message: error.message,
    });
  });

  test.each(all)("behavior: $name made by hand says what one of a call says", ({ error }) => {
    const isOfCaller = error.code === "invalid_input" || error.code === "invalid_configuration";
    const sent = error.status === undefined ? "unknown" : "refused";
    expect(error.outcome).toBe(
      isOfCaller ? "not_sent" : /server|service/.test(error.code) ? "unknown" : sent,
    );
  });

  test.each([
    [400, "refused"],
    [402, "refused"],
    [408, "unknown"],
    [500, "unknown"],
    [503, "unknown"],
  ])("behavior: a status of %i made by hand is %s after one attempt", (code, outcome) => {
    const error = new core.UnexpectedStatusError({ status: code });
    expect(error).toMatchObject({ outcome, attempts: 1, retryable: false });
  });

  test("behavior: an error of a read made by hand says that nothing has changed", () => {
    const error = new core.UnexpectedStatusError({ status: 500, effect: "read" });
    expect(error.outcome).toBe("unchanged");
  });

  test("behavior: the body is in no JSON, and the wait is on every error", () => {
    const error: core.CashInError = new core.BusinessRuleError({ status: 402, body: "zzz" });
    expect(JSON.stringify(error)).not.toContain("zzz");
    expect(new core.TimeoutError({ retryAfterMs: 5 }, { timeoutMs: 1 }).retryAfterMs).toBe(5);
    expect(error.retryAfterMs).toBeUndefined();
  });

  test.each(all)("default: $name shows no brand where it is listed", ({ error }) => {
    expect(Object.getOwnPropertySymbols(error)).toEqual([]);
  });
});
