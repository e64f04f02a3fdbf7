import { listOperations } from "@cash-in/description/list-operations";
import type { Document } from "@cash-in/description/openapi";
import { getServerUrl } from "../model/get-server-url.ts";
import type { Tell } from "./notes.ts";

/** Tells what a client has no use for, so that nobody looks for it. */
export function tellUnused(document: Document, tell: Tell): void {
  const { servers = [], webhooks = {} } = document;
  for (const server of servers.slice(1)) {
    const url = getServerUrl({ servers: [server] });
    tell(server, `\`production\` is the first of \`servers\`; give \`${url}\` as a URL.`);
  }
  for (const [name, webhook] of Object.entries(webhooks)) {
    tell(webhook, `Webhook \`${name}\` is left out: a client calls, and is not called.`);
  }
  for (const { operation } of listOperations(document)) {
    if (operation.callbacks) {
      tell(operation.callbacks, "`callbacks` are left out: a client calls, and is not called.");
    }
    for (const response of Object.values(operation.responses ?? {})) {
      if ("headers" in response && response.headers) {
        tell(response.headers, "Headers of answers have no types; `withResponse()` gives them.");
      }
    }
  }
}
