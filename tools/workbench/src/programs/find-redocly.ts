import { fileURLToPath } from "node:url";

/** Redocly's command: to be run by Node, with {@link quiet} in its environment. */
export const redocly = fileURLToPath(
  new URL("bin/cli.js", import.meta.resolve("@redocly/cli/package.json")),
);

/** What keeps Redocly from asking the registry for news, and from telling its maker that it was run. */
export const quiet = {
  CI: "true",
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
} as const;
