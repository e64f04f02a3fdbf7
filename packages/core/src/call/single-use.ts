interface Platform {
  readonly Deno?: { readonly createHttpClient?: (options: object) => unknown };
}

/**
 * What makes a request leave on a connection of its own. Where a connection that was used before breaks, Bun sends a
 * GET, PUT or DELETE a second time by itself, and Deno any request. Other platforms do not look at it.
 */
export const singleUse: object = {
  // Bun's way to say so; elsewhere the default.
  keepalive: false,
  // Made once: it holds no connection.
  client: (globalThis as Platform).Deno?.createHttpClient?.({ poolMaxIdlePerHost: 0 }),
};
