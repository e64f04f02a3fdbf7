import { refuse } from "./refusal.ts";

/** The base URL that the option `server` stands for. */
export function readServer(server: unknown, production: string): string {
  if (server === "production" && production) return production;
  if (server === "mock") return "http://127.0.0.1:4010";
  const { href, protocol, hostname, origin, pathname } = new URL(
    URL.canParse(server as string) ? (server as string) : "none:",
  );
  // Not `href`: it keeps an empty "?" or "#", and what is added behind those is no path.
  const base = origin + pathname;
  const isSafe = protocol === "https:" || (protocol === "http:" && isLoopback.test(hostname));
  // A `href` that is longer than `base` contains credentials, a query or a fragment.
  return isSafe && base === href.replace(/\??#?$/, "")
    ? base.replace(/\/+$/, "")
    : refuse(
        "server",
        'must be "production", "mock" or an https: URL without credentials, query and fragment (http: on this machine)',
      );
}

const isLoopback = /^((.+\.)?localhost|\[::1\]|127(\.\d+){3})$/;
