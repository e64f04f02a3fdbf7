import { follow } from "@cash-in/description/follow";
import type { Document, Operation, Response } from "@cash-in/description/openapi";
import { createItem } from "./create-item.ts";
import type * as model from "./model.ts";
import type { TypeReference } from "./model.ts";
import { pickMediaType } from "./pick-media-type.ts";
import { listReaders } from "./pick-reader.ts";
import { referenceType } from "./reference-type.ts";

/** What an operation answers when it succeeds. */
export function createAnswers(
  document: Document,
  operation: Operation,
): Pick<model.Operation, "responseMediaType" | "answers" | "value" | "item"> {
  const successes = listSuccesses(operation).map((status) => {
    const response = follow<Response>(document, operation.responses?.[status] ?? {});
    const media = pickMediaType(response.content, document);
    const type: TypeReference =
      media === undefined
        ? { plain: "undefined" }
        : // Clients read no form.
          media.kind === "form"
          ? { plain: "string" }
          : referenceType(media, ["responses", status], false);
    return { status, media, type };
  });
  const media = successes.map((it) => it.media).find(Boolean);
  const accepted = new Set(successes.flatMap((it) => it.media?.accepted ?? []));
  const answers = listReaders(document, successes);
  const { items } = operation["x-pagination"] ?? {};
  const types = new Map(successes.map(({ type }) => [JSON.stringify(type), type]));
  return {
    ...(media && { responseMediaType: [...accepted].join(", ") }),
    ...(Object.keys(answers).length > 0 && { answers }),
    value: [...types.values()],
    ...(items !== undefined && { item: createItem(document, media, items) }),
  };
}

// `default` is everything else, mostly the errors; it is the success where no other response is.
function listSuccesses({ responses = {} }: Operation): string[] {
  const statuses = Object.keys(responses).filter((status) => /^2(\d\d|XX)$/i.test(status));
  return statuses.length > 0 ? statuses : ["default"];
}
