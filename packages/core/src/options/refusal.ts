import { isRecord } from "./is-record.ts";

/** Thrown if input or an option cannot be used. `readGiven` makes an error of it before it reaches a user. */
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

/** Reads a plain object. The content of a Map, a Headers object or a list would get lost. */
export function readRecord(value: unknown, field: string): Record<string, unknown> {
  return isRecord(value) ? value : refuse(field, "must be a plain object");
}

/** Refuses unknown names. Without this, a misspelt filter or limit would silently have no effect. */
export function checkNames(values: object, known: readonly string[], prefix: string): void {
  for (const name in values) {
    if (!known.includes(name)) {
      refuse(prefix + name, `is unknown; known are ${known.join(", ")}`);
    }
  }
}
