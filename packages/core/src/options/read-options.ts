import { checkNames, readRecord, refuse } from "./refusal.ts";

/** Reads the value of an option; throws a refusal with its name. */
export type Reader = (value: unknown, option: string) => unknown;

/** The reader of each option. */
export interface Readers {
  readonly [option: string]: Reader;
}

/** The longest delay that timers accept, in ms. With a longer one they fire at once. */
export const longestDelay = 2 ** 31 - 1;

/** Reads each option with its reader, and takes the default where none is given; throws a refusal. */
export function readOptions<Settings extends object>(
  options: object,
  readers: Readers,
  defaults: Settings,
): Settings {
  const given = readRecord(options, "options");
  checkNames(given, Object.keys(readers), "");
  const settings = { ...defaults } as Record<string, unknown>;
  for (const [option, read] of Object.entries(readers)) {
    const value = given[option];
    // An empty text as the default marks an option that must be given.
    if (value !== undefined || settings[option] === "") settings[option] = read(value, option);
  }
  return settings as Settings;
}

/** Makes the reader of a whole number from `least` to `most`. */
export function readCount(least: number, most: number): Reader {
  return (value, option) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most
      ? value
      : refuse(option, `must be a whole number from ${least} to ${most}`);
}

export function readBoolean(value: unknown, option: string): unknown {
  return typeof value === "boolean" ? value : refuse(option, "must be true or false");
}

export function readFunction(value: unknown, option: string): unknown {
  return typeof value === "function" ? value : refuse(option, "must be a function");
}

// Known by what it does, since the gate of another copy of this package will do.
export function readGate(value: unknown, option: string): unknown {
  readFunction((value as { readonly enter?: unknown } | null)?.enter, option);
  return value;
}

export function readSignal(value: unknown, option: string): unknown {
  const { addEventListener } = (value ?? {}) as Partial<AbortSignal>;
  return typeof addEventListener === "function" ? value : refuse(option, "must be an AbortSignal");
}
