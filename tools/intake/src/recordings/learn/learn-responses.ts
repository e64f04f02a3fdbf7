import { type Fields, fieldsOf } from "@cash-in/description/json";
import type { Evidence } from "@cash-in/description/vocabulary";
import { isSuccess } from "../../adoption/operation/adopt-responses.ts";
import type { Key } from "../../spec/reference.ts";
import { describeStatus } from "../../text/describe.ts";
import type { Hit } from "../sort-exchanges.ts";
import { contradict, type LearnContext, leaveOut, type Spot } from "./context.ts";
import { JSON_TYPE, learnContent, shapeOf } from "./learn-content.ts";

export interface LearnedResponses {
  readonly responses: Fields;
  /** Whether the body of a good answer was seen. */
  readonly isSeen: boolean;
}

/** The answers of an operation after those that were seen. A status that did not come stays. */
export function learnResponses(
  ours: Fields,
  hits: readonly Hit[],
  word: Evidence,
  name: string,
  context: LearnContext,
): LearnedResponses {
  const statuses = Map.groupBy(hits, ({ exchange }) => String(exchange.status));
  const responses: Record<string, unknown> = { ...ours };
  let isSeen = false;
  for (const [status, list] of [...statuses].sort()) {
    const bodies = list.map(({ exchange }) => exchange.response);
    const spot = toSpot(status, name);
    const shape = shapeOf(bodies);
    if (bodies.some(({ kind }) => kind === "other"))
      leaveOut(context, spot.place, "was no JSON; it was not looked into.");
    // What a redirect says, or that an answer is still good, is between the client and the network.
    if (/^[13]/.test(status)) continue;
    if (ours[status] === undefined && word === "documented") {
      contradict(context, spot.place, "came, and the documentation does not have it.");
      continue;
    }
    const known = fieldsOf(
      ours[status] ?? createResponse(status, ours, shape !== undefined, context),
    );
    responses[status] = shape ? learnResponse(known, shape, word, spot, context) : known;
    if (isSuccess(status) && (shape || status === "204")) isSeen = true;
  }
  return { responses, isSeen };
}

function toSpot(status: string, name: string): Spot {
  const kind = isSuccess(status)
    ? `${status === "200" ? "" : status}Response`
    : `${status}Response`;
  return { names: [`${name}${kind}`], owner: name, place: `${name} answer ${status}` };
}

/** An answer that the spec lacks. A body that came is first thought to be what others of its kind have, and then corrected. */
function createResponse(
  status: string,
  ours: Fields,
  hasBody: boolean,
  { draft }: LearnContext,
): Fields {
  if (!hasBody) return { description: describeStatus(status) };
  const others = Object.keys(ours).filter((it) =>
    isSuccess(status) ? isSuccess(it) : !isSuccess(it),
  );
  const [first] = others.map((it) => {
    const { $ref } = fieldsOf(ours[it]);
    return fieldsOf(typeof $ref === "string" ? draft.components.get($ref as Key)?.value : ours[it]);
  });
  const { content } = first ?? {};
  return { description: describeStatus(status), ...(content !== undefined && { content }) };
}

function learnResponse(
  response: Fields,
  shape: NonNullable<ReturnType<typeof shapeOf>>,
  word: Evidence,
  spot: Spot,
  context: LearnContext,
): Fields {
  const { $ref } = response;
  if (typeof $ref !== "string") {
    const content = learnContent(fieldsOf(response.content), shape, word, spot, context);
    return Object.keys(content).length > 0 ? { ...response, content } : response;
  }
  const shared = context.draft.components.get($ref as Key);
  if (shared) {
    const given = fieldsOf(shared.value.content);
    // What a shared answer has is known by its schema; that it has none, by the operation.
    const own = JSON_TYPE in given ? "inferred" : word;
    const content = learnContent(given, shape, own, spot, context);
    context.draft.components.set(shared.key, { ...shared, value: { ...shared.value, content } });
  }
  return response;
}
