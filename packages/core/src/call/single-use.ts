interface Platform {
  readonly Deno?: { readonly createHttpClient?: (options: object) => unknown };
}

/**
 * Options of `fetch` that give a request a new connection. If a connection was used before and breaks, Bun sends a GET,
 * PUT or DELETE again by itself, and Deno sends every request again. Other platforms ignore these options.
 */
export const singleUse: object = {
  // For Bun. On other platforms this is the default.
  keepalive: false,
  // For Deno. One client is enough for all calls, because it keeps no connection.
  client: (globalThis as Platform).Deno?.createHttpClient?.({
    poolMaxIdlePerHost: 0,
    // Over HTTP/2 it would send again whatever the server has refused, also on a connection of its own.
    http2: false,
  }),
};
