/** Where the pages stand, from the folder of the site. Links between them are relative, so that they work from a file too. */
export const pages = {
  start: "index.html",
  reference: "reference.html",
  packages: "packages",
  description: "openapi.yaml",
} as const;

/**
 * What a page may load: what lies beside it. A page that is opened as a file is of no origin, hence `file:`.
 * Both generators write scripts and styles into their pages.
 */
export const contentSecurityPolicy = [
  "default-src 'self' file: data: blob:",
  "script-src 'self' file: 'unsafe-inline'",
  "style-src 'self' file: 'unsafe-inline'",
].join("; ");
