import type { KeySource } from "../call/call-state.ts";
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
 * Checks a key option when the client is made; throws a refusal. A function is asked before every request, by one call
 * at a time: calls that need a key while it is being fetched share the answer. After `patienceMs` without one it is
 * asked again, so that a function which never answers does not stop the client for ever.
 */
export function readKey(option: string, key: Key | undefined, patienceMs: number): KeySource {
  if (typeof key !== "function") {
    const checked = checkKey(option, key);
    return () => checked;
  }
  let asked: Promise<unknown> | undefined;
  let askedAt = 0;
  return async (call) => {
    const now = performance.now();
    if (!asked || now - askedAt >= patienceMs) {
      // In a promise, so that it does not matter whether the function throws or rejects.
      asked = new Promise((resolve) => resolve(key()));
      askedAt = now;
    }
    const mine = asked;
    try {
      const given = await mine.catch((error: unknown) => {
        // Ours shows nothing, but it speaks of another call: it must not pass as the outcome of this one.
        const cause = error instanceof CashInError ? error : toSafeCause(error);
        throw new ConfigurationError(option, "is a function that failed", {
          ...getFacts(call),
          cause,
        });
      });
      return readGiven(ConfigurationError, option, getFacts(call), () => checkKey(option, given));
    } finally {
      if (asked === mine) asked = undefined;
    }
  };
}

/** Whether a header can carry this key as it is. */
export function isKey(key: unknown): key is string {
  return matches(key, /^[\x21-\x7e]+$/);
}

// A line break in a header makes the platform throw an error that shows the header's value,
// and a space at an end is dropped silently. The value itself is never shown.
export function checkKey(option: string, key: unknown): string {
  return isKey(key)
    ? key
    : refuse(option, "is empty, or holds a space, a line break or what no key has");
}
