import { createRequire } from "node:module";

/** Redocly's command: to be run by Node, with {@link quiet} in its environment. */
// By `require`, because a global setup of Vitest has no `import.meta.resolve`.
export const redocly = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");

/** What keeps Redocly from asking the registry for news, and from telling its maker that it was run. */
export const quiet = {
  CI: "true",
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
} as const;
