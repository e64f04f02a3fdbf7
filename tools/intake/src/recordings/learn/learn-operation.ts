import { readEvidence, readOperationEvidence } from "@cash-in/description/evidence";
import { type Fields, fieldsOf, isFields, omit, orderFields } from "@cash-in/description/json";
import type { Evidence, EvidenceAspect } from "@cash-in/description/vocabulary";
import type { DraftOperation } from "../../adoption/draft.ts";
import { FIELDS } from "../../adoption/operation/adopt-operation.ts";
import { toPascalCase } from "../../text/words.ts";
import type { Binding } from "../read-bindings.ts";
import type { Hit } from "../sort-exchanges.ts";
import { contradict, type LearnContext, leaveOut } from "./context.ts";
import { JSON_TYPE, learnContent, shapeOf } from "./learn-content.ts";
import { learnParameters } from "./learn-parameters.ts";
import { learnResponses } from "./learn-responses.ts";

/** An operation of which one part after the other is learnt. */
type Learnt = { -readonly [key in keyof DraftOperation]: DraftOperation[key] };

/** An operation after its requests and answers were seen. */
export function learnOperation(
  given: DraftOperation,
  hits: readonly Hit[],
  binding: Binding | undefined,
  context: LearnContext,
): DraftOperation {
  const operation: Learnt = { ...given };
  const name = toPascalCase(operation.operationId);
  // Only a request that was carried out proves where an operation is and what it takes.
  const done = hits.filter(({ exchange }) => exchange.status >= 200 && exchange.status < 300);
  if (done.length === 0) {
    const text = "was never answered with success, so nothing but its errors was learnt.";
    leaveOut(context, operation.operationId, text);
  } else {
    if (binding && !follow(operation, binding, context)) return given;
    learnRequest(operation, done, name, context);
  }
  const { value } = operation;
  const word = partOf(value, "response");
  const learned = learnResponses(fieldsOf(value.responses), hits, word, name, context);
  operation.value = { ...value, responses: learned.responses };
  if (done.length > 0) raise(operation, ["method", "path"]);
  if (learned.isSeen) raise(operation, ["response"]);
  return operation;
}

/** Puts the operation where the user says it is, unless the documentation says otherwise. */
function follow(operation: Learnt, { method, path }: Binding, context: LearnContext): boolean {
  const { operationId, value } = operation;
  const isOther = { method: operation.method !== method, path: operation.path !== path };
  for (const part of ["method", "path"] as const) {
    if (!isOther[part] || partOf(value, part) !== "documented") continue;
    const text = `is documented as ${operation.method.toUpperCase()} ${operation.path}; what was bound to it was not learnt.`;
    contradict(context, operationId, text);
    return false;
  }
  operation.method = method;
  operation.path = path;
  return true;
}

function learnRequest(
  operation: Learnt,
  done: readonly Hit[],
  name: string,
  context: LearnContext,
): void {
  const word = partOf(operation.value, "request");
  const { parameters, isKnown } = learnParameters(operation, done, word, context);
  const { requestBody, isSeen } = learnBody(operation, done, word, name, context);
  const settled = word === "inferred" && isKnown && isSeen ? "observed" : word;
  const own = parameters.map((it) => {
    const schema = fieldsOf(it.schema);
    const isSame = settled === "observed" && readEvidence(schema) === "observed";
    return isSame ? { ...it, schema: omit(schema, ["x-evidence"]) } : it;
  });
  operation.value = orderFields(
    {
      ...omit(operation.value, ["parameters", "requestBody"]),
      ...(own.length > 0 && { parameters: own }),
      ...(requestBody && { requestBody }),
    },
    FIELDS,
  );
  if (settled === "observed") raise(operation, ["request"]);
}

function learnBody(
  { operationId, value }: DraftOperation,
  done: readonly Hit[],
  word: Evidence,
  name: string,
  context: LearnContext,
): { requestBody: Fields | undefined; isSeen: boolean } {
  const ours = isFields(value.requestBody) ? value.requestBody : undefined;
  const bodies = done.map(({ exchange }) => exchange.request);
  const shape = shapeOf(bodies);
  const place = `${operationId} body`;
  if (bodies.some(({ kind }) => kind === "other"))
    leaveOut(context, place, "was no JSON; it was not looked into.");
  if (!shape) return { requestBody: ours, isSeen: ours === undefined };
  if (!ours && word === "documented") {
    contradict(context, place, "was sent, and the documentation has none.");
    return { requestBody: ours, isSeen: true };
  }
  const isOptional = bodies.some(({ kind }) => kind === "empty");
  if (isOptional && ours?.required === true && word === "documented")
    contradict(context, place, "is documented as required and was missing.");
  const spot = { names: [`${name}Request`], owner: name, place };
  const content = learnContent(fieldsOf(ours?.content), shape, word, spot, context);
  const rest = isOptional && word !== "documented" ? omit(ours ?? {}, ["required"]) : ours;
  const requestBody = { description: "What to send.", ...rest, content };
  return { requestBody, isSeen: JSON_TYPE in content };
}

function partOf(value: Fields, part: EvidenceAspect): Evidence {
  return readOperationEvidence(value)[part];
}

/** A guess becomes something that was seen; what is documented stays so. */
function raise(operation: Learnt, parts: readonly EvidenceAspect[]): void {
  const words = parts
    .filter((part) => partOf(operation.value, part) === "inferred")
    .map((part) => [part, "observed"]);
  const evidence = { ...fieldsOf(operation.value["x-evidence"]), ...Object.fromEntries(words) };
  operation.value = { ...operation.value, "x-evidence": evidence };
}
