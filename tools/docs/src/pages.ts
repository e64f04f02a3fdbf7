/** Where the pages stand, from the folder of the site. Links between them are relative, so that they work from a file too. */
export const pages = {
  start: "index.html",
  reference: "reference.html",
  packages: "packages",
  description: "openapi.yaml",
} as const;

/** Scripts that lie beside a page. Those in it are added by their hashes. */
export const scriptSource = "script-src 'self' file:";

/**
 * What a page may load: what lies beside it. A page that is opened as a file is of no origin, hence `file:`.
 * Both generators write styles into their pages.
 */
export const contentSecurityPolicy = [
  "default-src 'self' file: data: blob:",
  scriptSource,
  "style-src 'self' file: 'unsafe-inline'",
  "object-src 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
