import type { Exchange } from "./read-har.ts";

/** Where an operation is. */
export interface Place {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  /** Whether the documentation, or the user, says that it is there. */
  readonly isCertain: boolean;
}

export interface Match {
  readonly operationId: string;
  /** What stood in the path's placeholders, by their names. */
  readonly segments: ReadonlyMap<string, string>;
}

/**
 * Finds the operation of a request: the method and each segment must be the same. Literal segments go before
 * placeholders. In the placeholder of a guessed path no plain word is taken: `/things/search` is hardly a thing.
 */
export function createMatcher(places: readonly Place[]) {
  const routes = places
    .map((place) => ({ ...place, parts: split(place.path) }))
    .sort((a, b) => countPlaceholders(a.path) - countPlaceholders(b.path));
  return (method: string, path: string): Match | undefined => {
    const given = split(path);
    for (const route of routes) {
      if (route.method !== method || route.parts.length !== given.length) continue;
      const segments = new Map<string, string>();
      const fits = route.parts.every((part, at) => {
        const segment = given[at] ?? "";
        const name = /^\{(.*)\}$/.exec(part)?.[1];
        if (name === undefined) return part === decode(segment);
        segments.set(name, decode(segment));
        return segment !== "" && (route.isCertain || !isWord(decode(segment)));
      });
      if (fits) return { operationId: route.operationId, segments };
    }
    return undefined;
  };
}

/** The path of a request under one of the servers; undefined where it went elsewhere. */
export function pathUnder({ url }: Exchange, servers: readonly URL[]): string | undefined {
  for (const server of servers) {
    const base = server.pathname.replace(/\/+$/, "");
    if (url.origin === server.origin && url.pathname.startsWith(`${base}/`))
      return url.pathname.slice(base.length);
  }
  return undefined;
}

export function split(path: string): string[] {
  return path.replace(/\/$/, "").split("/").slice(1);
}

export function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function isWord(text: string): boolean {
  return /^[\p{L}_-]+$/u.test(text);
}

function countPlaceholders(path: string): number {
  return path.split("{").length - 1;
}
