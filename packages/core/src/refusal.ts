import type { ErrorFacts } from "./errors/base.ts";
import type { ConfigurationError, InputError } from "./errors/caller.ts";
import { toSafeCause } from "./errors/safe-cause.ts";
import { isRecord } from "./is-record.ts";

/** Thrown where input or an option cannot be used as it is. Never reaches a user. */
export class Refusal {
  /** Where in the input, or which option. */
  readonly field: string;
  readonly reason: string;

  constructor(field: string, reason: string) {
    this.field = field;
    this.reason = reason;
  }
}

export function refuse(field: string, reason: string): never {
  throw new Refusal(field, reason);
}

/** Reads `what` a caller gave; what is refused, and what throws while it is read, becomes an error of this class. */
export function readGiven<Value>(
  Class: typeof InputError | typeof ConfigurationError,
  what: string,
  facts: ErrorFacts | undefined,
  read: () => Value,
): Value {
  try {
    return read();
  } catch (thrown) {
    // A getter, a `toJSON` or a Proxy of the caller's may throw anything, with anything in it.
    throw thrown instanceof Refusal
      ? new Class(thrown.field, thrown.reason, facts)
      : new Class(what, "cannot be read", { ...facts, cause: toSafeCause(thrown) });
  }
}

/** A Map, a Headers object or a list would lose what it holds. */
export function readRecord(value: unknown, field: string): Record<string, unknown> {
  return isRecord(value) ? value : refuse(field, "must be a plain object");
}

/** Refuses names that mean nothing: a misspelt filter would silently be none, a misspelt limit no limit. */
export function checkNames(values: object, known: readonly string[], prefix: string): void {
  for (const name in values) {
    if (!known.includes(name)) {
      refuse(prefix + name, `is unknown; there are ${known.join(", ")}`);
    }
  }
}
