import { getEventListeners } from "node:events";
import { inspect } from "node:util";
import {
  type AnyCashInError,
  type CashInEvent,
  createClient,
  type Effect,
  isCashInError,
  type OperationMethod,
} from "../../src/index.ts";
import type { AnyInput } from "../../src/operation.ts";
import { area, hints, makeInput, operations, secrets, value } from "./effects.ts";
import type { Given, Want } from "./fault.ts";

/** How a call ended, as far as its caller can see. */
export interface Ending extends Omit<Want, "requests"> {
  /** Secrets that were found in printed forms. */
  readonly leaks: readonly string[];
  /** Listeners that are left on the caller's signal. */
  readonly listeners: number;
}

/** What happens around a call. */
export interface Around {
  readonly options?: Given["options"];
  readonly controller?: AbortController;
  /** Is awaited before each attempt, with its number. */
  readonly beforeAttempt?: (attempt: number) => Promise<void>;
  readonly onEvent?: (event: CashInEvent) => void;
}

type Client = Record<Effect, OperationMethod<AnyInput, unknown, AnyCashInError>>;

// Long enough that a slow machine never reaches it, and that a timer that was left behind is noticed.
const patience = { timeoutMs: 600_000, deadlineMs: 600_000 };

/** Makes one call with the platform's own `fetch`, and returns how it ended. */
export async function makeCall(effect: Effect, url: string, around: Around = {}): Promise<Ending> {
  const { options, controller = new AbortController(), beforeAttempt } = around;
  const events: CashInEvent[] = [];
  let asked = 0;
  const client = createClient<Client>(area, operations, {
    server: url,
    ...patience,
    maxResponseBytes: 10_000,
    apiKey: async () => {
      asked += 1;
      await beforeAttempt?.(asked);
      return secrets.key;
    },
    onEvent: (event) => {
      events.push(event);
      around.onEvent?.(event);
    },
  });
  const { signal } = controller;
  const call = client[effect](makeInput(effect), { ...options, signal });
  const outcome = await call.result();
  const caught = outcome.ok ? undefined : outcome.error;
  return {
    attempts: events.filter((it) => it.type === "request").length,
    ...(outcome.ok ? describeAnswer(outcome.value) : describeError(effect, outcome.error)),
    delays: events.flatMap((it) => (it.type === "retry" ? [it.delayMs] : [])),
    leaks: findSecrets(caught, events),
    listeners: getEventListeners(signal, "abort").length,
  };
}

type End = Omit<Ending, "attempts" | "delays" | "leaks" | "listeners"> & {
  readonly attempts?: number;
};

function describeAnswer(answer: unknown): End {
  // If the value is not what the server sent, that is no success. No table wants this code.
  const isWhole = inspect(answer) === inspect(value);
  return { code: isWhole ? "ok" : "unexpected_status", tellsHow: false };
}

function describeError(effect: Effect, error: AnyCashInError): End {
  const { code, status, outcome, retryable, attempts, message } = error;
  const cause = isCashInError(error.cause) ? error.cause : undefined;
  const unusable = [error, cause].find((it) => it?.code === "unexpected_response");
  return {
    code,
    cause: cause?.code,
    reason: unusable?.reason,
    status,
    outcome,
    retryable,
    retryAfterMs: "retryAfterMs" in error ? error.retryAfterMs : undefined,
    tellsHow: message.includes(hints[effect] ?? "no hint"),
    attempts,
  };
}

function findSecrets(error: unknown, events: readonly CashInEvent[]): string[] {
  const text = [
    inspect(error, { depth: Infinity, showHidden: true }),
    JSON.stringify([error, events]),
    error instanceof Error ? `${error} ${error.stack}` : "",
  ].join("\n");
  return Object.values(secrets).filter((it) => text.includes(it));
}
