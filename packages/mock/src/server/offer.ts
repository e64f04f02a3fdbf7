import { bare, isJson, isRange } from "../check/media-type.ts";
import { readBundle } from "../check/operation.ts";
import { isSchema, listTypes } from "../check/schema.ts";
import type { Operations } from "../operations.ts";
import { type Accepted, chooseInRange, rate } from "./accept.ts";

type Operation = Operations[number];
type Response = Operation["responses"][number];
type Content = NonNullable<Response["contents"]>[number];

/** An operation whose answers have one media type each. */
export interface Offer {
  readonly operation: Operation;
  /** Statuses that have no media type which the client takes, with those that they have. */
  readonly refused: ReadonlyMap<string, readonly string[]>;
}

/**
 * Chooses the media type of each answer by what a client accepts.
 *
 * Errors are told in their own format, whatever a client accepts, as servers do.
 */
export function createOffer(
  operation: Operation,
  accepted: readonly Accepted[] | undefined,
): Offer {
  const bundle = readBundle(operation);
  const refused = new Map<string, string[]>();
  const narrow = (response: Response): Response => {
    const { code, contents = [] } = response;
    if (contents.length === 0) return response;
    const concrete = contents.map((it) =>
      isRange(it.mediaType)
        ? { ...it, mediaType: chooseInRange(it.mediaType, accepted, isText(it, bundle)) }
        : it,
    );
    const isAny = (index: number) => bare(contents[index]?.mediaType ?? "") === "*/*";
    const rated = concrete
      .map((content, index) => ({ content, quality: rateContent(content, isAny(index)) }))
      .sort((a, b) => b.quality - a.quality);
    const isFailure = /^[45]/.test(code);
    const best = rated[0];
    if (best === undefined || (best.quality <= 0 && !isFailure)) {
      refused.set(
        code,
        concrete.map((it) => it.mediaType),
      );
      return { ...response, contents: [] };
    }
    return { ...response, contents: [best.content] };
  };
  const rateContent = ({ mediaType }: Content, isAny: boolean): number => {
    const type = bare(mediaType);
    // A description of "anything" fits every client.
    const least = isAny ? 0.001 : 0;
    if (accepted === undefined) return isJson(type) ? 1 : 0.5;
    return Math.max(least, rate(type, accepted));
  };
  return { operation: { ...operation, responses: operation.responses.map(narrow) }, refused };
}

function isText(
  { schema, examples = [] }: Content,
  bundle: ReturnType<typeof readBundle>,
): boolean {
  const types = isSchema(schema) ? listTypes(schema, bundle) : new Set<string>();
  if (types.size > 0) return [...types].every((it) => it === "string" || it === "null");
  const [first] = examples;
  return first !== undefined && "value" in first && typeof first.value === "string";
}
