import { checkNames, readRecord, refuse } from "./refusal.ts";

/** Reads an option; throws a refusal that names it. */
export type Reader = (value: unknown, option: string) => unknown;

/** What makes of each option what is used of it. */
export interface Readers {
  readonly [option: string]: Reader;
}

// The longest delay that timers take; above it they fire at once.
export const longestDelay = 2 ** 31 - 1;

/** Puts options over their defaults, each read by its reader; throws a refusal. */
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
    // An empty default marks what must be given.
    if (value !== undefined || settings[option] === "") settings[option] = read(value, option);
  }
  return settings as Settings;
}

/** A whole number within bounds. */
export function readCount(least: number, most: number): Reader {
  return (value, option) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most
      ? value
      : refuse(option, `must be a whole number from ${least} to ${most}`);
}

export function readFunction(value: unknown, option: string): unknown {
  return typeof value === "function" ? value : refuse(option, "must be a function");
}

export function readSignal(value: unknown, option: string): unknown {
  const { addEventListener } = (value ?? {}) as Partial<AbortSignal>;
  return typeof addEventListener === "function" ? value : refuse(option, "must be an AbortSignal");
}
