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
