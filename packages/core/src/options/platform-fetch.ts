/** A `fetch` that may say of itself that it fails only where the request itself does. */
export interface PlatformFetch {
  (url: string, init: RequestInit): Promise<Response>;
  readonly "~platform"?: true;
}

/** Marks a `fetch` whose failures prove what they say, such as that there was no connection. */
export function markPlatform(fetch: PlatformFetch): PlatformFetch {
  return Object.assign(fetch, { "~platform": true } as const);
}

/** The platform's `fetch`. It is looked up for each request, so that a tool may replace it later, as tracing does. */
export const platformFetch: PlatformFetch = /* @__PURE__ */ markPlatform((url, init) =>
  globalThis.fetch(url, init),
);
