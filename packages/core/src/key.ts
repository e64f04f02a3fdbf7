import { CashInError } from "./errors/base.ts";
import { ConfigurationError } from "./errors/caller.ts";
import { toSafeCause } from "./errors/safe-cause.ts";

/** A key, or a function that gives the key to use now, at once or as a promise. */
export type Key = string | (() => string | Promise<string>);

/** Gives the key for the next request of an operation: at once where it is at hand. */
export type KeySource = (operation: string) => string | Promise<string>;

/**
 * Checks a key option when the client is made. A function is asked before every request, by one call at a time:
 * calls that need a key while it is being fetched share the answer. After `patienceMs` without one it is asked again,
 * so that a function which never answers does not stop the client for ever.
 */
export function readKey(option: string, key: Key | undefined, patienceMs: number): KeySource {
  if (typeof key !== "function") {
    const checked = checkKey(option, key);
    return () => checked;
  }
  let asked: { readonly answer: Promise<unknown>; readonly at: number } | undefined;
  return async (operation) => {
    if (!asked || performance.now() - asked.at >= patienceMs) {
      // In a promise, so that it does not matter whether the function throws or rejects.
      asked = { answer: new Promise((resolve) => resolve(key())), at: performance.now() };
    }
    const mine = asked;
    let given: unknown;
    try {
      given = await mine.answer;
    } catch (error) {
      // Ours shows nothing, but it speaks of another call: it must not pass as the outcome of this one.
      const cause = error instanceof CashInError ? error : toSafeCause(error);
      throw new ConfigurationError(option, "is a function that failed", { operation, cause });
    } finally {
      if (asked === mine) asked = undefined;
    }
    return checkKey(option, given, operation);
  };
}

/** Whether a header can carry this key as it is. */
export function isKey(key: unknown): key is string {
  return typeof key === "string" && /^[\x21-\x7e]+$/.test(key);
}

// A line break in a header makes the platform throw an error that shows the header's value,
// and a space at an end is dropped silently. The value itself is never shown.
export function checkKey(option: string, key: unknown, operation?: string): string {
  if (isKey(key)) return key;
  throw new ConfigurationError(
    option,
    "is empty, or holds a space, a line break or another character that no key has",
    { operation },
  );
}
