import { getServerUrl, isWholeUrl } from "../model/get-server-url.ts";
import type { Check } from "./check.ts";

/** The first server is what `server: "production"` means. */
export const checkServer: Check = ({ document, locate }) => {
  const url = getServerUrl(document);
  if (isWholeUrl(url)) return [];
  return [
    {
      location: document.servers?.[0] ? locate(document.servers[0], "url") : locate(document),
      reason: url === "" ? "There are no servers." : `\`${url}\` is no whole URL.`,
      fix: "Give the URL of the production environment as the first of `servers`, with https://.",
    },
  ];
};
