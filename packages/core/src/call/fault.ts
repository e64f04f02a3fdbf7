import type { ResponseFault } from "../errors/transport.ts";

/** Why an attempt ended without an answer that can be used: a limit was reached, or the body is none. */
export type FaultReason = "timeout" | "deadline" | "cancelled" | ResponseFault;

/** Thrown within a call where it cannot go on. Never reaches a user. */
export class Fault {
  readonly reason: FaultReason;
  /** What the platform threw, if anything. */
  readonly cause: unknown;
  /** The answer, where it was one and cannot be used. */
  readonly text: string | undefined;

  constructor(reason: FaultReason, cause?: unknown, text?: string) {
    this.reason = reason;
    this.cause = cause;
    this.text = text;
  }
}
