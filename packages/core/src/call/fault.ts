import type { ResponseFault } from "../errors/transport.ts";

/** Why an attempt ended without a usable answer: a limit was reached, or the body cannot be used. */
export type FaultReason = "timeout" | "deadline" | "cancelled" | ResponseFault;

/** Thrown inside a call that cannot go on. It becomes an error before it reaches a user. */
export class Fault {
  readonly reason: FaultReason;
  /** What the platform has thrown, if it has thrown anything. */
  readonly cause: unknown;
  /** The text of the answer, if there was one that cannot be used. */
  readonly text: string | undefined;

  constructor(reason: FaultReason, cause?: unknown, text?: string) {
    this.reason = reason;
    this.cause = cause;
    this.text = text;
  }
}
