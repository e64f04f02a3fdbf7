import type { Outcome } from "../errors/base.ts";
import type { ErrorCode } from "../errors/codes.ts";

interface EventBase {
  /** The same in all events of a call and in its error, and in those of no other call. */
  readonly callId: string;
  /** operationId. */
  readonly operation: string;
  readonly method: string;
  /** Path with its placeholders, such as `/settlements/{settlementNumber}`, never with their values. */
  readonly path: string;
  /** Number of the attempt, from 1. It is 0 in a `failure` if input or options were refused. */
  readonly attempt: number;
}

/**
 * What a client does, for logs and metrics. Every call ends with one `success` or one `failure`. Events contain no key,
 * no body, no query and no identifier but that of the call.
 */
export type CashInEvent =
  | (EventBase & { readonly type: "request" })
  | (EventBase & {
      readonly type: "response";
      readonly status: number;
      /** Time since the request left, in ms. */
      readonly durationMs: number;
    })
  | (EventBase & {
      readonly type: "retry";
      /** Why the attempt failed. */
      readonly code: ErrorCode;
      /** How long the client waits before the next attempt, in ms. */
      readonly delayMs: number;
    })
  | (EventBase & {
      readonly type: "success";
      /** Time since the call started, in ms. */
      readonly durationMs: number;
    })
  | (EventBase & {
      readonly type: "failure";
      readonly code: ErrorCode;
      /** What is known of the effect of the call. */
      readonly outcome: Outcome;
      readonly status: number | undefined;
      /** Time since the call started, in ms. */
      readonly durationMs: number;
    });
