import { Problem } from "@cash-in/workbench/problem";

const logo = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="14"><text y="11" font-family="sans-serif" font-size="11" fill="#64748b">Redoc</text></svg>',
)}`;

/** What Redoc's page would load from other hosts, and what stands there instead. */
const replacements: ReadonlyMap<string, string> = new Map([
  ["https://cdn.redoc.ly/redoc/logo-mini-full.svg", logo],
  ["https://cdn.redoc.ly/redoc/logo-mini.svg", logo],
  // Icons that a description may name, and messages about use, which are switched off besides.
  ["https://cdn.redocly.com/icons/fa/7.0.0", "icons"],
  ["https://cdn.redocly.com/icons/code/5.24.0", "icons"],
  ["https://otel.cloud.redocly.com/v1/traces", ""],
]);

/** Takes out of Redoc's page whatever it would load from another host. */
export function localise(html: string): string {
  const missing = [...replacements.keys()].find((address) => !html.includes(address));
  if (missing !== undefined) {
    throw new Problem(
      `Redoc's page does not speak of ${missing} any more. See what it loads instead, and correct tools/docs/src/reference/localise.ts.`,
    );
  }
  let text = html;
  for (const [address, other] of replacements) text = text.replaceAll(address, () => other);
  // Written for a server; the page's own routes are behind the hash.
  return text.replaceAll(/(<a [^>]*href=")\/([a-z-]*")/g, "$1#/$2");
}
