import { context, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findSecret } from "../test/behaviour/find-secret.ts";
import { key, secret } from "../test/behaviour/operations.ts";
import { answerWith, createThings } from "../test/things.ts";
import type { CashInEvent } from "./call/events.ts";
import { poll } from "./lists/poll.ts";
import { traceCalls } from "./opentelemetry.ts";

const exporter = new InMemorySpanExporter();
const input = { path: { thingId: secret }, query: { status: secret } };

beforeEach(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  const spanProcessors = [new SimpleSpanProcessor(exporter)];
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors }));
});

afterEach(() => {
  exporter.reset();
  trace.disable();
  context.disable();
});

const later = { status: 503, headers: { "Retry-After": "0" } };

const childrenOf = (parent: ReadableSpan | undefined): ReadableSpan[] =>
  exporter
    .getFinishedSpans()
    .filter((it) => it.parentSpanContext?.spanId === parent?.spanContext().spanId);

const find = (name: string) => exporter.getFinishedSpans().find((it) => it.name === name);

test("default: a call is a span named after its operation, its attempts are spans below", async () => {
  const { fetch } = answerWith((_, count) => {
    trace.getTracer("test").startSpan("GET").end();
    return count === 1 ? new Response(null, later) : { Name: secret };
  });
  const events: CashInEvent[] = [];
  const { getThing } = traceCalls(createThings({ fetch, apiKey: key }));
  await trace.getTracer("test").startActiveSpan("page", async (page) => {
    await getThing(input, { onEvent: (it) => events.push(it) });
    page.end();
  });
  const [call] = childrenOf(find("page"));
  expect(call?.name).toBe("getThing");
  expect(call?.attributes).toEqual({
    "cash_in.operation": "getThing",
    "cash_in.effect": "read",
    "cash_in.call_id": events[0]?.callId,
    "cash_in.attempts": 2,
    "http.response.status_code": 200,
  });
  expect(childrenOf(call).map((it) => it.name)).toEqual([
    "GET",
    "getThing attempt",
    "GET",
    "getThing attempt",
  ]);
  const attempts = childrenOf(call).filter((it) => it.name !== "GET");
  expect(attempts.map((it) => it.status.code)).toEqual([
    SpanStatusCode.ERROR,
    SpanStatusCode.UNSET,
  ]);
  expect(attempts[0]?.attributes).toEqual({
    "cash_in.operation": "getThing",
    "cash_in.effect": "read",
    "cash_in.attempt": 1,
    "http.request.method": "GET",
    "url.template": "/things/{thingId}",
    "http.response.status_code": 503,
    "error.type": "service_unavailable",
  });
  const shown = exporter.getFinishedSpans().map(({ name, attributes, status, events }) => {
    return { name, attributes, status, events };
  });
  expect(findSecret(shown, secret)).toEqual([]);
});

test("default: a failure is the status of the span, with code and outcome", async () => {
  const { fetch } = answerWith(() => {
    throw new Error(secret);
  });
  const { createThing } = traceCalls(createThings({ fetch }));
  await expect(createThing({ body: {} })).rejects.toThrow();
  expect(find("createThing")).toMatchObject({
    status: { code: SpanStatusCode.ERROR },
    attributes: { "error.type": "outcome_unknown", "cash_in.outcome": "unknown" },
  });
  expect(childrenOf(find("createThing"))).toHaveLength(1);
});

test("default: what is refused before anything is sent is a span, too, and it ends", async () => {
  const { fetch } = answerWith(() => ({}));
  const { getThing } = traceCalls(createThings({ fetch }));
  await expect(getThing({})).rejects.toMatchObject({ code: "invalid_input" });
  await expect(getThing(input, { timeoutMs: 0 })).rejects.toMatchObject({ option: "timeoutMs" });
  await expect(getThing(input, { onEvent: 5 as never })).rejects.toMatchObject({
    option: "onEvent",
  });
  await expect(getThing(input, 5 as never)).rejects.toMatchObject({ option: "options" });
  const types = exporter.getFinishedSpans().map((it) => it.attributes["error.type"]);
  expect(types).toEqual(["invalid_input", "invalid_configuration"]);
});

test("behavior: methods stay what they are to result, withResponse, poll and a reader of operations", async () => {
  const { fetch } = answerWith(() => ({ Name: "a" }));
  const plain = createThings({ fetch });
  const things = traceCalls(plain);
  expect(Object.keys(things)).toEqual(Object.keys(plain));
  expect(things.getThing.operation).toBe(plain.getThing.operation);
  expect(await things.getThing(input).result()).toEqual({ ok: true, value: { Name: "a" } });
  expect((await things.getThing(input).withResponse()).response.status).toBe(200);
  const waiting = poll((options) => things.createThing({ body: {} }, options), {
    until: () => true,
  });
  await expect(waiting).rejects.toMatchObject({ option: "call" });
});

test("behavior: a listener that throws changes nothing", async () => {
  const { fetch } = answerWith(() => ({}));
  const onEvent = () => {
    throw new Error("log full");
  };
  await traceCalls(createThings({ fetch })).getThing(input, { onEvent });
  expect(find("getThing")?.ended).toBe(true);
});
