import type { Area } from "./operation.ts";
import type { Refuse } from "./read-options.ts";

/** The base URL that the option `server` stands for. */
export function readServer(area: Area, server: unknown, refuse: Refuse): string {
  if (server === "production") return area.production;
  if (server === "mock") return "http://127.0.0.1:4010";
  const url = URL.canParse(server as string) && new URL(server as string);
  if (!url) {
    return refuse('must be "production", "mock" or a whole URL. There is no default on purpose');
  }
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback.test(url.hostname))) {
    refuse("must use https: (http: is for this machine only)");
  }
  if (url.username || url.password || url.search || url.hash) {
    refuse("may not hold credentials, a query or a fragment");
  }
  // Not `href`, which keeps an empty "?" or "#": all that comes after it would be no path.
  return (url.origin + url.pathname).replace(/\/+$/, "");
}

const isLoopback = /^((.+\.)?localhost|\[::1\]|127(\.\d+){3})$/;
