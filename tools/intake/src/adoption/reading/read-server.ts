/** Where an operation of a page lives. */
export interface Address {
  /** Without the base path that the spec's servers have. */
  readonly path: string;
  /** The base that the page names, where it is none of the spec's. */
  readonly server?: string;
  /** Further bases that the page names and the spec does not have. */
  readonly others?: readonly string[];
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
  const isOurs = (server: string) => bases.some((it) => strip(`${server}${pagePath}`, it));
  const unknown = pageServers.map(trim).filter((server) => !isOurs(server));
  const named = unknown.map((server) => splitUnknown(pagePath, server, base, basePath));
  const path = findPath(pagePath, pageServers.map(trim), bases);
  const [first, ...others] = path === undefined ? named : [{ path }, ...named];
  const left = others.flatMap(({ server }) => server ?? []);
  return { path: pagePath, ...first, ...(left.length > 0 && { others: left }) };
}

/** The path below one of the spec's bases, the first of them that the page names. */
function findPath(
  pagePath: string,
  servers: readonly string[],
  bases: readonly string[],
): string | undefined {
  for (const base of bases) {
    for (const server of servers) {
      const path = strip(`${server}${pagePath}`, base);
      if (path !== undefined) return path;
    }
  }
  return undefined;
}

/** A base that the spec does not have, with as much of the path as the spec's has. */
function splitUnknown(pagePath: string, server: string, base: string, basePath: string): Address {
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
