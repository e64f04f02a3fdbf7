import type { ErrorCode } from "../../src/errors/codes.ts";
import type { ResponseFault } from "../../src/errors/transport.ts";
import type { CallOptions, Effect, Outcome } from "../../src/index.ts";
import { effects, isSafeToRepeat } from "./effects.ts";
import type { Script } from "./fault-server.ts";

/** One way in which a call can go wrong, and how it must end. */
export interface Fault {
  readonly name: string;
  readonly given: Given;
  readonly want: Readonly<Record<Effect, Want>>;
}

/** What happens to the call. */
export interface Given extends Partial<Script> {
  /** How many attempts are made while no server listens. */
  readonly refusals?: number;
  /** The server stops listening after the first request has come. */
  readonly leaves?: true;
  /** An earlier call has left a connection open, and this one uses it. */
  readonly warm?: true;
  readonly options?: Pick<CallOptions, "timeoutMs" | "deadlineMs">;
  /** When the caller aborts its signal. */
  readonly abort?: "beforehand" | "on arrival" | "on answer" | "on retry";
}

/** How a call must end. */
export interface Want {
  readonly code: ErrorCode | "ok";
  /** Code of the cause. */
  readonly cause?: ErrorCode | undefined;
  /** Why the answer could not be used. */
  readonly reason?: ResponseFault | undefined;
  readonly status?: number | undefined;
  readonly outcome?: Outcome | undefined;
  readonly retryable?: boolean | undefined;
  readonly retryAfterMs?: number | undefined;
  /** The message says how to find out whether the call took effect. */
  readonly tellsHow: boolean;
  readonly attempts: number;
  /** Requests that reached the server. */
  readonly requests: number;
  /** Waits before further attempts, in ms. */
  readonly delays: readonly number[];
}

export type Facts = Partial<Want>;

/** A call that ends well at the given attempt. */
export function ok(attempts = 1, facts: Facts = {}): Want {
  return count({ code: "ok", attempts, ...facts });
}

/** A call that ends with an error of this code after one attempt, unless `facts` say something else. */
export function failed(code: ErrorCode, facts: Facts = {}): Want {
  return count({ code, outcome: "unknown", retryable: false, ...facts });
}

/** A call that may have taken effect, and was not sent again. */
export function open(cause: ErrorCode, facts: Facts = {}): Want {
  const never = { attempts: 1, retryable: false, tellsHow: true };
  return failed("outcome_unknown", { cause, ...facts, ...never });
}

// The tests set the random part to 0, so every wait is 0 unless the server asks for another.
function count(facts: Facts & Pick<Want, "code">): Want {
  const { attempts = 1 } = facts;
  const delays = new Array<number>(attempts - 1).fill(0);
  return { tellsHow: false, requests: attempts, delays, ...facts, attempts };
}

/** The same end for calls of all effects. */
export function always(want: Want): Fault["want"] {
  return split(want, want);
}

/** One end for calls that may be sent again, another for those that may not. */
export function split(repeatable: Want, once: Want): Fault["want"] {
  const entries = effects.map((it) => [it, isSafeToRepeat[it] ? repeatable : once]);
  const wants = Object.fromEntries(entries) as Record<Effect, Want>;
  // Whatever became of a call that only reads, it has changed nothing.
  const isOpen = /unknown|done/.test(`${wants.read.outcome}`);
  return { ...wants, ...(isOpen && { read: { ...wants.read, outcome: "unchanged" } }) };
}

/** Tried three times if the effect allows it. */
export const tried = { attempts: 3, retryable: true } as const;

/** The connection broke before an answer was there. */
export const lost = split(failed("connection_lost", tried), open("connection_lost"));

/** What a success in JSON says of a call, even if its value does not arrive. */
export const done = { status: 200, outcome: "done" } as const;

/** The answer broke off. */
export const cutShort = split(
  failed("unexpected_response", { ...done, reason: "cut_short", ...tried }),
  failed("unexpected_response", { ...done, reason: "cut_short" }),
);

/** The whole answer came, but it cannot be used. */
export function unusable(reason: ResponseFault, status = 200): Fault["want"] {
  const facts = { reason, status };
  return split(failed("unexpected_response", facts), open("unexpected_response", facts));
}

/** The same, where the answer says that it is JSON, so it is the API's own. */
export function unusableJson(reason: ResponseFault, status = 200): Fault["want"] {
  return always(failed("unexpected_response", { ...done, reason, status }));
}

/** The API said no. */
export function refused(code: ErrorCode, status: number): Fault["want"] {
  return always(failed(code, { status, outcome: "refused" }));
}

/** An answer that does not say what was done. */
export function unclear(code: ErrorCode, status: number): Fault["want"] {
  return split(failed(code, { status }), open(code, { status }));
}

/** 500, which has the same class for every effect. */
export const serverFailed = split(
  failed("internal_server_error", { status: 500 }),
  failed("internal_server_error", { status: 500, tellsHow: true }),
);

/** 503 to every attempt. */
export const unavailable = split(
  failed("service_unavailable", { status: 503, ...tried }),
  failed("service_unavailable", { status: 503, tellsHow: true }),
);

/** 503 after which the call ends at once, because it may not be sent again, or the wait would be too long. */
export function unavailableOnce(retryAfterMs: number, retryable: boolean): Want {
  const facts = { status: 503, retryAfterMs, retryable, tellsHow: !retryable };
  return failed("service_unavailable", facts);
}
