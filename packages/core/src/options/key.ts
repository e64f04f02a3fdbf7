import type { CallState, KeySource } from "../call/call-state.ts";
import { CashInError } from "../errors/base.ts";
import { ConfigurationError } from "../errors/caller.ts";
import { getFacts } from "../errors/get-facts.ts";
import { readGiven } from "../errors/read-given.ts";
import { toSafeCause } from "../errors/safe-cause.ts";
import { matches } from "./matches.ts";
import { refuse } from "./refusal.ts";

/** A key, or a function that gives the key to use now, at once or as a promise. */
export type Key = string | (() => string | Promise<string>);

/**
 * Checks a key option when the client is made; throws a refusal. A function is called before every request, and once
 * more after a 401. While a promise of it is open, other calls that need a key wait for the same result; a key that it
 * gives at once is for the one call. If it gives none for `patienceMs`, the next call calls it
 * again, so that one function call that never ends does not stop the client for ever.
 */
export function readKey(option: string, key: Key | undefined, patienceMs: number): KeySource {
  if (typeof key !== "function") {
    const checked = checkKey(option, key);
    return () => checked;
  }
  let asked: Promise<unknown> | undefined;
  let askedAt = 0;
  const read = (call: CallState, given: unknown): string =>
    readGiven(ConfigurationError, option, getFacts(call), () => checkKey(option, given));
  const wait = async (call: CallState, mine: Promise<unknown>): Promise<string> => {
    try {
      return read(call, await mine.catch((error: unknown) => fail(call, error)));
    } finally {
      if (asked === mine) asked = undefined;
    }
  };
  const fail = (call: CallState, error: unknown): never => {
    // An error of ours shows no secret, but it belongs to another call. So it is the cause, not the outcome.
    const cause = error instanceof CashInError ? error : toSafeCause(error);
    throw new ConfigurationError(option, "is a function that failed", { ...getFacts(call), cause });
  };
  return (call) => {
    const now = performance.now();
    if (!asked || now - askedAt >= patienceMs) {
      let given: unknown;
      try {
        given = key();
      } catch (error) {
        return fail(call, error);
      }
      // Another call may run in another context, for which the function gives another key.
      if (typeof given === "string") return read(call, given);
      asked = Promise.resolve(given);
      askedAt = now;
    }
    return wait(call, asked);
  };
}

/** Whether a header can hold this key unchanged. */
export function isKey(key: unknown): key is string {
  return matches(key, /^[\x21-\x7e]+$/);
}

// With a line break in a header, the platform throws an error that shows the value. A space at the start or the end is
// dropped silently. The message here never shows the key.
export function checkKey(option: string, key: unknown): string {
  return isKey(key)
    ? key
    : refuse(option, "is empty, or has a space, a line break or another wrong character");
}
