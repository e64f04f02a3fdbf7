import { refuse } from "./refusal.ts";

/** The base URL that the option `server` stands for. */
export function readServer(server: unknown, production: string): string {
  if (server === "production") return production;
  if (server === "mock") return "http://127.0.0.1:4010";
  const { href, protocol, hostname, origin, pathname } = new URL(
    URL.canParse(server as string) ? (server as string) : "none:",
  );
  // Not `href`, which keeps an empty "?" or "#": all that comes after it would be no path.
  const base = origin + pathname;
  const isSafe = protocol === "https:" || (protocol === "http:" && isLoopback.test(hostname));
  // What else is in `href` would be credentials, a query or a fragment.
  return isSafe && base === href.replace(/\??#?$/, "")
    ? base.replace(/\/+$/, "")
    : refuse(
        "server",
        'must be "production", "mock" or a whole https: URL without credentials, query and fragment (http: on this machine)',
      );
}

const isLoopback = /^((.+\.)?localhost|\[::1\]|127(\.\d+){3})$/;
