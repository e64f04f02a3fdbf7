import { readEvidence } from "@cash-in/description/evidence";
import { type Fields, fieldsOf, listOf, omit } from "@cash-in/description/json";
import type { Evidence } from "@cash-in/description/vocabulary";
import type { DraftOperation } from "../../adoption/draft.ts";
import { listPlaceholders } from "../../adoption/reading/read-operation.ts";
import type { Key } from "../../spec/reference.ts";
import { describeName } from "../../text/describe.ts";
import type { Hit } from "../sort-exchanges.ts";
import { contradict, type LearnContext, leaveOutNames, markObserved } from "./context.ts";

export interface LearnedParameters {
  readonly parameters: readonly Fields[];
  /** Whether each parameter is known by more than a guess. */
  readonly isKnown: boolean;
}

/** The parameters of an operation after its successful requests: only those prove that a name means something. */
export function learnParameters(
  operation: DraftOperation,
  hits: readonly Hit[],
  word: Evidence,
  context: LearnContext,
): LearnedParameters {
  const given = followPath(operation, context);
  const known = given.map((parameter) => learnParameter(operation, parameter, hits, word, context));
  const names = new Set(hits.flatMap(({ exchange }) => [...exchange.url.searchParams.keys()]));
  const fresh = [...names].filter(
    (name) => !given.some((it) => it.in === "query" && it.name === name),
  );
  const added = fresh
    .filter((name) => context.nameCheck.isKnown(name) && hasValue(name, hits))
    .map((name) => describeParameter(name, hits));
  leaveOutNames(context, operation.operationId, fresh.length - added.length, "query");
  const parameters = [...known, ...added];
  const isKnown = parameters.every((it) => readEvidence(fieldsOf(it.schema), word) !== "inferred");
  return { parameters, isKnown };
}

/** The parameters with those of the path's placeholders, which go and come with the path. */
function followPath({ path, value }: DraftOperation, { draft }: LearnContext): Fields[] {
  const given = listOf(value.parameters).map((item) => {
    const { $ref } = fieldsOf(item);
    return typeof $ref === "string"
      ? (draft.components.get($ref as Key)?.value ?? {})
      : fieldsOf(item);
  });
  const names = listPlaceholders(path);
  const segments = names.map(
    (name) =>
      given.find((it) => it.in === "path" && it.name === name) ?? {
        name,
        in: "path",
        required: true,
        description: describeName(name),
        schema: { type: "string", minLength: 1 },
      },
  );
  return [...segments, ...given.filter((it) => it.in !== "path")];
}

function learnParameter(
  { operationId }: DraftOperation,
  parameter: Fields,
  hits: readonly Hit[],
  word: Evidence,
  context: LearnContext,
): Fields {
  const name = String(parameter.name);
  const lists = hits.map((hit) => valuesOf(hit, parameter));
  const values = lists.flat();
  const schema = fieldsOf(parameter.schema);
  const place = `${operationId} ${parameter.in} ${name}`;
  const isDocumented = readEvidence(schema, word) === "documented";
  // Headers are never read, so that one was sent is not known.
  const isMissing =
    parameter.in === "query" && parameter.required === true && lists.some((it) => it.length === 0);
  if (isMissing && isDocumented)
    contradict(context, place, "is documented as required and was missing.");
  const optional = isMissing && !isDocumented ? omit(parameter, ["required"]) : parameter;
  if (values.length === 0) return optional;
  const refuted = listRefuted(schema, values, context);
  if (isDocumented) {
    if (refuted.length > 0)
      contradict(context, place, `does not keep its documented ${refuted.join(" and ")}.`);
    return optional;
  }
  const { description, ...facts } = omit(schema, refuted);
  const typed = refuted.includes("type") ? { type: "string" } : facts;
  const said = description === undefined ? typed : { ...typed, description };
  return { ...optional, schema: markObserved("$ref" in schema ? schema : said) };
}

/** What was sent for a parameter: in a URL everything is a text. */
function valuesOf({ exchange, segments }: Hit, { name, in: where }: Fields): string[] {
  if (where === "query") return exchange.url.searchParams.getAll(String(name));
  const segment = where === "path" ? segments.get(String(name)) : undefined;
  return segment === undefined ? [] : [segment];
}

/** Which of its keywords the values do not keep. */
function listRefuted(schema: Fields, values: readonly string[], { check }: LearnContext): string[] {
  const { type } = schema;
  const fitsType = (text: string) =>
    type === "integer"
      ? /^-?\d+$/.test(text)
      : type === "number"
        ? text.trim() !== "" && Number.isFinite(Number(text))
        : type !== "boolean" || /^(true|false)$/.test(text);
  if (!values.every(fitsType)) return ["type"];
  if (type !== "string") return [];
  return ["format", "pattern", "minLength", "maxLength", "enum"].filter(
    (key) => key in schema && values.some((text) => !check({ [key]: schema[key] }, text)),
  );
}

/** What stands in a query by itself may be a value: `?token`. */
function hasValue(name: string, hits: readonly Hit[]): boolean {
  return hits.some(({ exchange }) =>
    exchange.url.searchParams.getAll(name).some((value) => value !== ""),
  );
}

/** Of a name that the spec lacks only that it was sent is known: its values may be anything. */
function describeParameter(name: string, hits: readonly Hit[]): Fields {
  const isList = hits.some(({ exchange }) => exchange.url.searchParams.getAll(name).length > 1);
  const type = isList ? { type: "array", items: { type: "string" } } : { type: "string" };
  return {
    name,
    in: "query",
    description: describeName(name),
    schema: markObserved(type),
  };
}
