import { Refusal } from "../options/refusal.ts";
import type { ErrorFacts } from "./base.ts";
import type { ConfigurationError, InputError } from "./caller.ts";
import { toSafeCause } from "./safe-cause.ts";

/** Reads `what` a caller gave. If it is refused, or throws while it is read, the error is made of this class. */
export function readGiven<Value>(
  Class: typeof InputError | typeof ConfigurationError,
  what: string,
  facts: ErrorFacts | undefined,
  read: () => Value,
): Value {
  try {
    return read();
  } catch (thrown) {
    // A getter, a `toJSON` or a Proxy of the caller may throw any value, even one that contains a secret.
    throw thrown instanceof Refusal
      ? new Class(thrown.field, thrown.reason, facts)
      : new Class(what, "cannot be read", { ...facts, cause: toSafeCause(thrown) });
  }
}
