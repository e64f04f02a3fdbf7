/** Options of `createGate`. */
export interface GateOptions {
  /** How many requests may be on their way at the same time, of all clients that share the gate. */
  readonly maxConcurrent: number;
  /** How many requests may start in a second; they are spread evenly. No limit by default. */
  readonly callsPerSecond?: number;
  /**
   * After how many unknown outcomes in a row, of calls that change something, no further such call is sent. Default 5.
   * Calls that were on their way by then end as they end.
   */
  readonly stopAfterUnknown?: number;
}

/** Limits the calls of one client, or of several that share it. `createGate` makes it. */
export interface Gate {
  /** Whether calls that change something end with a StoppedError, until `resume()`. */
  readonly isStopped: boolean;
  /** How many requests wait to be sent. */
  readonly waiting: number;
  /** Lets calls that change something pass again, and counts from nought. Find out first what the lost calls have done. */
  resume(): void;
}
