/** Where an operation of a page lives. */
export interface Address {
  /** Without the base path that the spec's servers have. */
  readonly path: string;
  /** The base that the page names, where it is none of the spec's. */
  readonly server?: string;
}

/**
 * Splits what a page says of servers and path at the spec's base URL, so that `/v2/salesinvoices` and
 * `/salesinvoices` under `…/v2` are the same. A page without a server is taken to mean the spec's.
 */
export function readAddress(
  pagePath: string,
  pageServers: readonly string[],
  specServers: readonly string[],
): Address {
  const bases = specServers.map(trim);
  const [base = ""] = bases;
  const basePath = URL.canParse(base) ? new URL(base).pathname.replace(/\/$/, "") : "";
  if (pageServers.length === 0) return { path: strip(pagePath, basePath) ?? pagePath };
  for (const known of bases) {
    for (const server of pageServers) {
      const path = strip(`${trim(server)}${pagePath}`, known);
      if (path !== undefined) return { path };
    }
  }
  const [first = ""] = pageServers;
  const server = trim(first);
  const isSameOrigin =
    URL.canParse(server) && URL.canParse(base) && new URL(server).origin === new URL(base).origin;
  const path = isSameOrigin || server.endsWith(basePath) ? undefined : strip(pagePath, basePath);
  return path === undefined ? { path: pagePath, server } : { path, server: `${server}${basePath}` };
}

/** The text after a prefix that ends at a slash. */
function strip(text: string, prefix: string): string | undefined {
  if (prefix === "" || !text.startsWith(prefix)) return undefined;
  const rest = text.slice(prefix.length);
  return rest.startsWith("/") ? rest : undefined;
}

function trim(url: string): string {
  return url.replace(/\/+$/, "");
}
