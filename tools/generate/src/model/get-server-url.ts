import type { Document } from "@cash-in/description/openapi";

/** The URL of the first server without a trailing slash, its variables at their defaults; empty where there is none. */
export function getServerUrl({ servers }: Pick<Document, "servers">): string {
  const { url = "", variables = {} } = servers?.[0] ?? {};
  return url
    .replace(/\{([^}]+)\}/g, (placeholder, name) => variables[name]?.default ?? placeholder)
    .replace(/\/+$/, "");
}

/** Whether a client can send something there. */
export function isWholeUrl(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
