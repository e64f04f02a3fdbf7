import type { CallState } from "./call-state.ts";
import { ConfigurationError } from "./errors/caller.ts";
import type { CashInEvent } from "./events.ts";
import { isRecord } from "./is-record.ts";
import type { Key } from "./key.ts";
import type { Area } from "./operation.ts";

/** Options of every client. */
export interface ClientOptions {
  /**
   * `"production"`, `"mock"` (the mock server on this machine, `http://127.0.0.1:4010`), or a base URL such as the
   * sandbox's. There is no default: a letter that leaves by accident cannot be called back.
   */
  readonly server: "production" | "mock" | (string & {});
  /** How long one attempt may take, in ms. Default 30 000. */
  readonly timeoutMs?: number;
  /** How long the whole call may take, retries and waits included, in ms. Default 90 000. */
  readonly deadlineMs?: number;
  /** How often a call that is safe to repeat is sent again at most. Default 2. */
  readonly maxRetries?: number;
  /** Largest answer that is read, in bytes. Default 64 MiB. */
  readonly maxResponseBytes?: number;
  /** Headers for every request. The key's header is not among them. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Replaces the platform's `fetch`, for a proxy or a test. It sees the key. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** Is told of every request, response, retry and failure. Never of keys, bodies or queries. */
  readonly onEvent?: (event: CashInEvent) => void;
}

/** Options of a client that uses a creditor's access token. */
export interface ApiKeyClientOptions extends ClientOptions {
  /** The access token, or a function that gives it. `undefined` is refused when the client is made. */
  readonly apiKey: Key | undefined;
}

/** Options of a client that uses a software partner's master key. */
export interface MasterKeyClientOptions extends ClientOptions {
  /** The master key, or a function that gives it. `undefined` is refused when the client is made. */
  readonly masterKey: Key | undefined;
}

/** Options of one call. They win over those of the client. */
export interface CallOptions {
  /** Aborts the call. A call that changes something may have taken effect all the same. */
  readonly signal?: AbortSignal;
  /** How long one attempt may take, in ms. */
  readonly timeoutMs?: number;
  /** How long the whole call may take, retries and waits included, in ms. */
  readonly deadlineMs?: number;
  /** How often a call that is safe to repeat is sent again at most. */
  readonly maxRetries?: number;
  /** Further headers. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Options after they were checked, with every default filled in. */
export interface Settings {
  readonly baseUrl: string;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly maxRetries: number;
  readonly maxResponseBytes: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly onEvent: ((event: CashInEvent) => void) | undefined;
}

const clientOptionNames = [
  "server",
  "timeoutMs",
  "deadlineMs",
  "maxRetries",
  "maxResponseBytes",
  "headers",
  "fetch",
  "onEvent",
];

const callOptionNames = ["signal", "timeoutMs", "deadlineMs", "maxRetries", "headers"];

const mockUrl = "http://127.0.0.1:4010";
// The longest delay that timers take; above it they fire at once.
export const longestDelay = 2 ** 31 - 1;

/** Checks a client's options; throws a {@link ConfigurationError} that names the option. */
export function readOptions(area: Area, options: ClientOptions): Settings {
  if (typeof options !== "object" || options === null) {
    throw new ConfigurationError("server", "is missing: pass an object of options");
  }
  refuseUnknown(options, [...clientOptionNames, area.keyOption]);
  refuseNoFunction("fetch", options.fetch);
  refuseNoFunction("onEvent", options.onEvent);
  return {
    baseUrl: readServer(area, options.server),
    timeoutMs: readCount("timeoutMs", options.timeoutMs ?? 30_000, 1, longestDelay),
    deadlineMs: readCount("deadlineMs", options.deadlineMs ?? 90_000, 1, longestDelay),
    maxRetries: readCount("maxRetries", options.maxRetries ?? 2, 0, 100),
    maxResponseBytes: readCount(
      "maxResponseBytes",
      options.maxResponseBytes ?? 64 * 1024 * 1024,
      1,
      Number.MAX_SAFE_INTEGER,
    ),
    headers: readHeaders(area, options.headers ?? {}),
    // Looked up at each call, so that instrumentation which replaces `fetch` later is used too.
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    onEvent: options.onEvent,
  };
}

/** Checks the options of a call and puts them over its client's; throws a {@link ConfigurationError}. */
export function readCallOptions(call: CallState, options: CallOptions): void {
  const { area, settings } = call;
  const operation = call.operation.id;
  if (typeof options !== "object" || options === null) {
    throw new ConfigurationError("options", "must be an object of options", { operation });
  }
  refuseUnknown(options, callOptionNames, operation);
  const { signal, timeoutMs, deadlineMs, maxRetries, headers } = options;
  if (signal !== undefined && typeof signal?.addEventListener !== "function") {
    throw new ConfigurationError("signal", "must be an AbortSignal", { operation });
  }
  const readMs = (option: string, value: number) =>
    readCount(option, value, 1, longestDelay, operation);
  call.signal = signal;
  call.settings = {
    ...settings,
    timeoutMs: readMs("timeoutMs", timeoutMs ?? settings.timeoutMs),
    deadlineMs: readMs("deadlineMs", deadlineMs ?? settings.deadlineMs),
    maxRetries: readCount("maxRetries", maxRetries ?? settings.maxRetries, 0, 100, operation),
    headers: headers
      ? { ...settings.headers, ...readHeaders(area, headers, operation) }
      : settings.headers,
  };
}

/** Throws a {@link ConfigurationError} for a name that is no option: a misspelt limit would silently be no limit. */
export function refuseUnknown(options: object, known: readonly string[], operation?: string): void {
  for (const name in options) {
    if (known.includes(name)) continue;
    throw new ConfigurationError(name, `is unknown; there are ${known.join(", ")}`, { operation });
  }
}

function refuseNoFunction(option: string, value: unknown): void {
  if (value === undefined || typeof value === "function") return;
  throw new ConfigurationError(option, "must be a function");
}

/** A whole number within bounds; throws a {@link ConfigurationError} otherwise. */
export function readCount(
  option: string,
  value: number,
  least: number,
  most: number,
  operation?: string,
): number {
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new ConfigurationError(option, `must be a whole number from ${least} to ${most}`, {
      operation,
    });
  }
  return value;
}

// In lower case, so that a header of a call replaces the same header of the client.
function readHeaders(
  area: Area,
  headers: Readonly<Record<string, string>>,
  operation?: string,
): Readonly<Record<string, string>> {
  const checked: Record<string, string> = {};
  // A Headers object, for one, would lose what it holds.
  if (!isRecord(headers)) {
    throw new ConfigurationError("headers", "must be a plain object", { operation });
  }
  for (const [name, value] of Object.entries(headers)) {
    if (name.toLowerCase() === area.keyHeader) {
      throw new ConfigurationError(
        "headers",
        `may not hold ${area.keyHeader}; use \`${area.keyOption}\``,
        { operation },
      );
    }
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || !isHeaderValue(value)) {
      throw new ConfigurationError("headers", "holds a name or a value that HTTP does not allow", {
        operation,
      });
    }
    checked[name.toLowerCase()] = value;
  }
  return checked;
}

/** Whether HTTP can carry this as the value of a header. */
export function isHeaderValue(value: unknown): value is string {
  return typeof value === "string" && /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
}

function readServer(area: Area, server: unknown): string {
  if (server === "production") return area.production;
  if (server === "mock") return mockUrl;
  if (typeof server !== "string" || server === "") {
    throw new ConfigurationError(
      "server",
      'must be given: "production", "mock" or a base URL. There is no default on purpose',
    );
  }
  const url = URL.canParse(server) ? new URL(server) : undefined;
  if (url === undefined) {
    throw new ConfigurationError(
      "server",
      'must be "production", "mock" or a whole URL such as https://host/v2',
    );
  }
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname))) {
    throw new ConfigurationError("server", "must use https: (http: is for this machine only)");
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new ConfigurationError("server", "may not hold credentials, a query or a fragment");
  }
  // Not `href`, which keeps an empty "?" or "#": all that comes after it would be no path.
  return (url.origin + url.pathname).replace(/\/+$/, "");
}

function isLoopback(hostname: string): boolean {
  return (
    hostname === "localhost" ||
    hostname.endsWith(".localhost") ||
    hostname === "[::1]" ||
    /^127(\.\d{1,3}){3}$/.test(hostname)
  );
}
