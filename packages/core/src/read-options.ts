import { ConfigurationError } from "./errors/caller.ts";

/** Throws the error for a reason. */
export type Refuse = (reason: string) => never;

/** What makes of each option what is used of it. */
export interface Readers {
  readonly [option: string]: (value: unknown, refuse: Refuse) => unknown;
}

// The longest delay that timers take; above it they fire at once.
export const longestDelay = 2 ** 31 - 1;

/** Puts options over their defaults, each read by its reader; throws a {@link ConfigurationError} that names the option. */
export function readOptions<Settings extends object>(
  options: object,
  readers: Readers,
  defaults: Settings,
  operation?: string,
): Settings {
  const refuse = (option: string, reason: string): never => {
    throw new ConfigurationError(option, reason, { operation });
  };
  if (typeof options !== "object" || options === null) refuse("options", "must be an object");
  for (const option in options) {
    // A misspelt limit would silently be no limit.
    if (!Object.hasOwn(readers, option)) {
      refuse(option, `is unknown; there are ${Object.keys(readers).join(", ")}`);
    }
  }
  const settings = { ...defaults } as Record<string, unknown>;
  for (const [option, read] of Object.entries(readers)) {
    const value = (options as Record<string, unknown>)[option];
    // An empty default marks what must be given.
    if (value !== undefined || settings[option] === "") {
      settings[option] = read(value, (reason) => refuse(option, reason));
    }
  }
  return settings as Settings;
}

/** A whole number within bounds. */
export function readCount(least: number, most: number): Readers[string] {
  return (value, refuse) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most
      ? value
      : refuse(`must be a whole number from ${least} to ${most}`);
}

export function readFunction(value: unknown, refuse: Refuse): unknown {
  return typeof value === "function" ? value : refuse("must be a function");
}

export function readSignal(value: unknown, refuse: Refuse): unknown {
  const { addEventListener } = (value ?? {}) as Partial<AbortSignal>;
  return typeof addEventListener === "function" ? value : refuse("must be an AbortSignal");
}
