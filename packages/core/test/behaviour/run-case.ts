import { getEventListeners } from "node:events";
import { inspect } from "node:util";
import { vi } from "vitest";
import type { Call, Result } from "../../src/call/call.ts";
import { createClient } from "../../src/call/client.ts";
import type { CashInEvent } from "../../src/call/events.ts";
import { BusinessRuleError } from "../../src/errors/status.ts";
import type { BehaviourCase, Given, KeyStep } from "./case.ts";
import { createServer, type SeenRequest } from "./fake-server.ts";
import { revive } from "./js-values.ts";
import { area, inputs, key, operations, secret, server } from "./operations.ts";
import { Timers } from "./timers.ts";

/** The result of a case. */
export interface Observed {
  readonly requests: readonly SeenRequest[];
  readonly events: readonly CashInEvent[];
  readonly keyAsked: number;
  readonly endsAt: number;
  readonly outcomes: readonly Result<unknown, unknown>[];
  /** What the platform prints for the calls. */
  readonly printed: string;
  /** Timers and listeners that are left after the call has ended. */
  readonly left: { readonly timers: number; readonly listeners: number };
}

type Method = (input: unknown, options?: unknown) => Call<unknown, unknown>;

/** Runs a case. Timers, `Date`, `performance` and `Math.random` are those of the test. */
export async function runCase({ given }: BehaviourCase): Promise<Observed> {
  vi.spyOn(Math, "random").mockReturnValue(given.random ?? 0.5);
  const timers = new Timers();
  const web = createServer(given.server ?? [], timers);
  if (!given.hasOwnFetch) vi.stubGlobal("fetch", web.fetch);
  const keys = createKey(given.key, timers);
  const events: CashInEvent[] = [];
  const controller = new AbortController();
  if (given.cancelAt === -1) controller.abort(new Error(secret));
  else if (given.cancelAt !== undefined) {
    timers.start(() => controller.abort(new Error(secret)), given.cancelAt);
  }
  const start = (): Call<unknown, unknown>[] => {
    const client = createClient<Record<string, Method>>(area, [operations[given.operation]], {
      server,
      timeoutMs: 1000,
      deadlineMs: 5000,
      maxRetries: 2,
      apiKey: keys.option as string,
      ...(given.hasOwnFetch && { fetch: web.fetch }),
      onEvent: (event) => void events.push(event),
      ...(revive(given.client) as object),
    });
    const call = client[operations[given.operation].id] as Method;
    const input = revive(given.input === undefined ? inputs[given.operation] : given.input);
    const options =
      given.cancelAt === undefined ? revive(given.options) : { signal: controller.signal };
    return Array.from({ length: given.calls ?? 1 }, () => call(input, options));
  };
  const calls = settleStart(start);
  const ended = await timers.runUntil(Promise.all(calls.map((call) => call.result())));
  const left = {
    timers: vi.getTimerCount() - timers.count,
    listeners: getEventListeners(controller.signal, "abort").length,
  };
  await timers.drain();
  return {
    requests: await web.readRequests(),
    events,
    keyAsked: keys.asked(),
    endsAt: ended.at,
    outcomes: ended.value,
    printed: inspect(calls, { depth: 20, showHidden: true }),
    left,
  };
}

type Settled = Pick<Call<unknown, unknown>, "result">;

// If the client cannot be made, that is the outcome.
function settleStart(start: () => Settled[]): Settled[] {
  try {
    return start();
  } catch (error) {
    return [{ result: async () => ({ ok: false, error }) }];
  }
}

function createKey(given: Given["key"], timers: Timers): { option: unknown; asked: () => number } {
  if (!Array.isArray(given)) {
    return { option: given === undefined ? key : revive(given as string), asked: () => 0 };
  }
  let asked = 0;
  const steps = given as readonly KeyStep[];
  const option = (): unknown => {
    const step = steps[asked] ?? {};
    asked += 1;
    if (step.fails === "throws") throw new Error(secret);
    return step.after === undefined && step.gives !== undefined
      ? revive(step.gives)
      : play(step, timers);
  };
  return { option, asked: () => asked };
}

async function play(step: KeyStep, timers: Timers): Promise<unknown> {
  if (step.never) return new Promise(() => {});
  await new Promise<void>((resolve) => timers.start(resolve, step.after ?? 0));
  if (step.fails === "rejects") throw new Error(secret);
  if (step.fails !== undefined) {
    const facts = { operation: "getToken", status: 402, body: secret } as const;
    throw new BusinessRuleError({ ...facts, outcome: "unknown", retryable: true });
  }
  return revive(step.gives);
}
