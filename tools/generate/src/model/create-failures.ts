import { follow } from "@cash-in/description/follow";
import type { Document, Operation, Response } from "@cash-in/description/openapi";
import type { Failure } from "./model.ts";
import { pickMediaType } from "./pick-media-type.ts";
import { referenceType } from "./reference-type.ts";

/** The documented error answers. Ranges such as `4XX` are no statuses; a client calls them unexpected. */
export function createFailures(document: Document, { responses = {} }: Operation): Failure[] {
  return Object.entries(responses)
    .filter(([status]) => /^[345]\d\d$/.test(status))
    .map(([status, node]) => {
      const response = follow<Response>(document, node);
      const media = pickMediaType(response.content, document);
      // Clients read the bodies of errors as JSON or not at all.
      const isJson = media?.kind === "json";
      return {
        status: Number(status),
        description: response.description ?? "",
        body: isJson ? referenceType(media, ["responses", status], false) : { plain: "unknown" },
      };
    });
}
