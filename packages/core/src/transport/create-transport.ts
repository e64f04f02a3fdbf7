import { ConfigurationError } from "../errors/caller.ts";
import { readGiven } from "../errors/read-given.ts";
import { markPlatform, type PlatformFetch } from "../options/platform-fetch.ts";
import { type Reader, readFunction, readOptions } from "../options/read-options.ts";
import { refuse } from "../options/refusal.ts";

/** How requests leave, by the names that the platforms have for it. Each passes over what only others know. */
export interface TransportOptions {
  /**
   * The `fetch` to call, if it is not the platform's: undici's own, or a wrapper that logs. Where it fails, it may only
   * pass on the failure of the request itself, since that is believed when it says that there was no connection.
   */
  readonly fetch?: (url: string, init: never) => Promise<unknown>;
  /** Node: an `Agent`, `ProxyAgent` or `EnvHttpProxyAgent` of undici. Its version must fit the `fetch` that gets it. */
  readonly dispatcher?: object;
  /** Deno: what `Deno.createHttpClient` gives. Deno repeats requests by itself without `poolMaxIdlePerHost: 0, http2: false`. */
  readonly client?: object;
  /** Bun: the URL of a proxy, or the URL with headers for it. */
  readonly proxy?: string | { readonly url: string; readonly headers?: object };
  /** Bun: `ca`, `cert` and `key` of a connection. */
  readonly tls?: object;
}

/**
 * Makes a `fetch` for the option of that name that goes through a proxy, or connects with a certificate or an authority
 * of its own. Unlike after any other put-in `fetch`, a connection that was never made is told as `not_sent`.
 *
 * @throws ConfigurationError that names the option.
 * @example
 * ```ts
 * const fetch = createTransport({ dispatcher: new ProxyAgent("http://proxy.example:3128") });
 * const invoices = createInvoicesClient({ apiKey, server, fetch });
 * ```
 */
export function createTransport(options: TransportOptions): PlatformFetch {
  const facts = { operation: "createTransport" };
  const { fetch, ...others } = readGiven(ConfigurationError, "options", facts, () =>
    readOptions<TransportOptions>(options, readers, {}),
  );
  const send = fetch as PlatformFetch | undefined;
  return markPlatform((url, init) => (send ?? globalThis.fetch)(url, { ...init, ...others }));
}

const readObject: Reader = (value, option) =>
  typeof value === "object" && value !== null ? value : refuse(option, "must be an object");

const readers = {
  fetch: readFunction,
  dispatcher: readObject,
  client: readObject,
  proxy: (value: unknown, option: string) =>
    typeof value === "string" ? value : readObject(value, option),
  tls: readObject,
};
