import { CashInError } from "./errors/base.ts";
import { ConfigurationError } from "./errors/caller.ts";
import { toSafeCause } from "./errors/safe-cause.ts";

/** A key, or a function that gives the key to use now, at once or as a promise. */
export type Key = string | (() => string | Promise<string>);

/** Gives the key for the next request: at once where it is at hand. */
export type KeySource = () => string | Promise<string>;

/**
 * Checks a key option when the client is made. A function is asked before every request, by one call at a time:
 * calls that need a key while it is being fetched share the answer.
 */
export function readKey(option: string, key: Key | undefined): KeySource {
  if (typeof key !== "function") {
    const checked = checkKey(option, key);
    return () => checked;
  }
  let pending: Promise<string> | undefined;
  return () => {
    pending ??= askForKey(option, key).finally(() => {
      pending = undefined;
    });
    return pending;
  };
}

async function askForKey(option: string, ask: () => string | Promise<string>): Promise<string> {
  let key: unknown;
  try {
    key = await ask();
  } catch (error) {
    if (error instanceof CashInError) throw error;
    throw new ConfigurationError(option, "is a function that failed", {
      cause: toSafeCause(error),
    });
  }
  return checkKey(option, key);
}

// A line break in a header makes the platform throw an error that shows the header's value,
// and a space at an end is dropped silently. The value itself is never shown.
function checkKey(option: string, key: unknown): string {
  if (typeof key !== "string" || key === "") {
    throw new ConfigurationError(option, "is empty: pass the key that Cash-In gave you");
  }
  if (!/^[\x21-\x7e]+$/.test(key)) {
    throw new ConfigurationError(
      option,
      "holds a space, a line break or another character that no key has; was it copied whole?",
    );
  }
  return key;
}
