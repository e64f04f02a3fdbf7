import { mergeSchemas } from "../../schemas/merge-schemas.ts";
import type { Context } from "../context.ts";
import type { PageMedia, PageResponse } from "../page.ts";
import { below } from "../text/data.ts";

interface Alternative {
  readonly status: string;
  readonly name: string;
  readonly at: string;
}

/** Two answers with one status as one: what either allows is allowed. */
export function joinResponses(
  first: PageResponse,
  second: PageResponse,
  alternative: Alternative,
  context: Context,
): PageResponse {
  const differences: string[] = [];
  const content = new Map(Object.entries(first.content));
  for (const [type, media] of Object.entries(second.content)) {
    const known = content.get(type);
    if (known) content.set(type, joinMedia(known, media, differences, context));
    else {
      content.set(type, media);
      differences.push(type);
    }
  }
  reportJoin(differences, alternative, context);
  return {
    description: first.description || second.description,
    content: Object.fromEntries(content),
  };
}

function joinMedia(
  first: PageMedia,
  second: PageMedia,
  differences: string[],
  { check }: Context,
): PageMedia {
  const schema =
    first.schema && second.schema
      ? mergeSchemas(first.schema, second.schema, (keys) => differences.push(below("", ...keys)))
      : (first.schema ?? second.schema);
  const example = [first, second].find(
    (media) =>
      media.example !== undefined && (!schema || check(schema, media.example) === undefined),
  );
  return {
    ...(schema ? { schema } : {}),
    ...(example ? { example: example.example } : {}),
  };
}

function reportJoin(
  differences: readonly string[],
  { status, name, at }: Alternative,
  { report }: Context,
): void {
  const told = `A second answer with the status ${status} stands under${name ? ` the name "${name}"` : " another key"}`;
  if (differences.length === 0) {
    report("repaired", "status-with-name", at, `${told}; it says the same as the first.`);
    return;
  }
  const [one] = differences;
  const more = differences.length > 1 ? ` and ${differences.length - 1} more` : "";
  report(
    "doubtful",
    "status-with-name",
    at,
    `${told}; what either allows was allowed (they differ at ${one || "/"}${more}).`,
  );
}
