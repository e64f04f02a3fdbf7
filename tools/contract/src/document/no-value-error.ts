import type { Schema } from "./openapi.ts";

// Enough to find the schema by.
const longest = 300;

/** Says that no value of a schema could be made, where in the input or the answer it is due, and why. */
export class NoValueError extends Error {
  override readonly name = "NoValueError";
  readonly place: readonly string[];
  readonly schema: Schema;
  readonly reason: string;

  /** @param place Such as `body`, `Born`; empty where that is for the caller to say. */
  constructor(place: readonly string[], schema: Schema, reason: string) {
    const where = place.length > 0 ? ` of ${place.join(".")}` : "";
    super(`No value fits the schema${where}: ${reason}. The schema is ${print(schema)}`);
    this.place = place;
    this.schema = schema;
    this.reason = reason;
  }
}

/** Runs what needs a value of a schema, and says of an error where that is. */
export function nameSchema<Made>(place: readonly string[], schema: Schema, make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof NoValueError)) {
      throw new NoValueError(place, schema, (error as Error).message);
    }
    // The innermost place says most.
    if (error.place.length > 0) throw error;
    throw new NoValueError(place, error.schema, error.reason);
  }
}

function print(schema: Schema): string {
  const text = JSON.stringify(schema) ?? String(schema);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
