import type { ResponseFault } from "./errors/transport.ts";

/** Why an attempt ended without an answer that can be used: a limit was reached, or the body is none. */
export type FaultReason = "timeout" | "deadline" | "cancelled" | ResponseFault;

/** Thrown within a call where it cannot go on. Never reaches a user. */
export class Fault {
  readonly reason: FaultReason;
  /** What the platform threw, if anything. */
  readonly cause: unknown;

  constructor(reason: FaultReason, cause?: unknown) {
    this.reason = reason;
    this.cause = cause;
  }
}
