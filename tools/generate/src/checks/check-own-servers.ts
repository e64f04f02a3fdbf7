import { listOperations } from "@cash-in/description/list-operations";
import { getServerUrl } from "../model/get-server-url.ts";
import type { Check } from "./check.ts";

/** A client sends all its calls to one server: a call for another one would reach the wrong one, with the key. */
export const checkOwnServers: Check = ({ document, locate }) => {
  const url = getServerUrl(document);
  return listOperations(document).flatMap(({ pathItem, operation }) => {
    const servers = operation.servers ?? pathItem.servers ?? [];
    const [first] = servers;
    if (first === undefined || getServerUrl({ servers }) === url) return [];
    return {
      location: locate(first, "url"),
      operation,
      reason: `Calls go to a server of their own, \`${first.url}\`, and a client has one for all.`,
      fix: "Take `servers` out if the API's own server answers, or describe that server in a document of its own.",
    };
  });
};
