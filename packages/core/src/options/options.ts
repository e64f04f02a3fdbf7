import type { CallState } from "../call/call-state.ts";
import type { CashInEvent } from "../call/events.ts";
import { ignore } from "../call/ignore.ts";
import type { Settings } from "../call/settings.ts";
import type { Gate } from "../gate/gate.ts";
import type { Area } from "../operation.ts";
import { readHeaders } from "./headers.ts";
import type { Key } from "./key.ts";
import { platformFetch } from "./platform-fetch.ts";
import {
  longestDelay,
  type Readers,
  readBoolean,
  readCount,
  readFunction,
  readGate,
  readOptions,
  readSignal,
} from "./read-options.ts";
import { readServer } from "./read-server.ts";

/** Options of every client. */
export interface ClientOptions {
  /**
   * `"production"` (the URL in the vendor's request samples; we assume that it is production), `"mock"` (the mock server
   * on this machine, `http://127.0.0.1:4010`), or a base URL such as that of the sandbox. There is no default, because a
   * letter that was sent by accident cannot be called back.
   */
  readonly server: "production" | "mock" | (string & {});
  /** How long one attempt may take, in ms. Default 30 000. */
  readonly timeoutMs?: number;
  /** How long the whole call may take, retries and waits included, in ms. Default 90 000. */
  readonly deadlineMs?: number;
  /** How often a call that is safe to repeat is sent again at most. Default 2. */
  readonly maxRetries?: number;
  /**
   * Whether a call of any effect is sent again after a 429 (Too Many Requests) that says when to come back. Such an answer
   * is a refusal. Default false: then only `read` and `replace` are.
   */
  readonly retryRateLimited?: boolean;
  /** Largest answer that is read, in bytes. Default 64 MiB. */
  readonly maxResponseBytes?: number;
  /** Headers for every request, without the header of the key. */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * Replaces the platform's `fetch`, for a proxy or a test. It gets the key. Nobody knows what else it does, so after
   * each of its failures the request counts as sent. `createTransport` makes one whose failures are believed.
   */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** Is called for every request, response, retry, success and failure. It gets no key, no body and no query. */
  readonly onEvent?: (event: CashInEvent) => void;
  /** Limits how many calls are on their way, and stops them in an outage. `createGate` makes it; clients may share it. */
  readonly gate?: Gate;
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

/** Options of one call. They replace those of the client, but for headers and listeners, which come to them. */
export interface CallOptions {
  /** Aborts the call. A call that changes something may have taken effect all the same. */
  readonly signal?: AbortSignal;
  /** How long one attempt may take, in ms. */
  readonly timeoutMs?: number;
  /** How long the whole call may take, retries and waits included, in ms. */
  readonly deadlineMs?: number;
  /** How often a call that is safe to repeat is sent again at most. */
  readonly maxRetries?: number;
  /** Whether this call is sent again, whatever its effect, after a 429 that says when to come back. It is a refusal. */
  readonly retryRateLimited?: boolean;
  /** Further headers. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Is called for every event of this call, after the listener of the client. */
  readonly onEvent?: (event: CashInEvent) => void;
}

const defaults = {
  timeoutMs: 30_000,
  deadlineMs: 90_000,
  maxRetries: 2,
  retryRateLimited: false,
  maxResponseBytes: 64 * 2 ** 20,
  headers: {},
  fetch: platformFetch,
};

const readMs = /* @__PURE__ */ readCount(1, longestDelay);

function createReaders(area: Area): Readers {
  return {
    timeoutMs: readMs,
    deadlineMs: readMs,
    maxRetries: readCount(0, 100),
    retryRateLimited: readBoolean,
    headers: readHeaders(area),
  };
}

/** Reads a client's options; throws a refusal. */
export function readClientOptions(area: Area, options: ClientOptions): Settings {
  const readers: Readers = {
    server: (value) => readServer(value, area.production),
    ...createReaders(area),
    maxResponseBytes: readCount(1, Number.MAX_SAFE_INTEGER),
    fetch: readFunction,
    onEvent: readFunction,
    gate: readGate,
    // `readKey` reads it, so that the key is kept in one place only.
    ...(area.keyOption && { [area.keyOption]: ignore }),
  };
  return readOptions(options, readers, { ...defaults, server: "" });
}

/** Reads the options of a call and adds them to those of its client; throws a refusal. */
export function readCallOptions(call: CallState, options: CallOptions): Settings {
  const { area, settings } = call;
  // The first to be read: it also hears that another option is refused.
  if (typeof options?.onEvent === "function") {
    call.settings = { ...settings, onCallEvent: options.onEvent };
  }
  const readers = { signal: readSignal, ...createReaders(area), onEvent: readFunction };
  const { onEvent, ...others } = settings;
  const read: Settings = readOptions(options, readers, others);
  const headers = { ...settings.headers, ...read.headers };
  return { ...read, headers, onEvent, onCallEvent: read.onEvent };
}
