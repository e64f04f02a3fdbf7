import { getProperties } from "../document/get-properties.ts";
import type { Input } from "../document/input.ts";
import type { ApiOperation, ApiParameter } from "../document/operations.ts";
import type { Schemas } from "../document/schemas.ts";
import type { Mutant } from "./mutant.ts";
import { listBroken, listWrongTexts, type WrongValue } from "./wrong-values.ts";

/** Inputs with one parameter wrong. */
export function listParameterMutants(
  schemas: Schemas,
  { parameters }: ApiOperation,
  input: Input,
): Mutant[] {
  return [
    ...parameters.filter((it) => it.required).map((it) => leaveOut(it, input)),
    ...parameters.flatMap((it) =>
      listWrongParameters(schemas, it).map(({ reason, value }): Mutant => {
        const isEmptySegment = it.in === "path" && value === "";
        return {
          name: `${it.in}.${it.name} ${reason}`,
          input: set(it, input, value),
          // The request would reach another endpoint, or the parameter takes no list.
          refusedBy: isEmptySegment || reason === "repeated" ? "both" : "server",
          at: getPlace(it),
        };
      }),
    ),
    {
      name: "query.noSuchParameter unknown",
      input: addUnknown(input),
      refusedBy: "both",
      at: ["query", "noSuchParameter"],
      weakness: "unknown query parameter",
    },
  ];
}

function leaveOut(parameter: ApiParameter, input: Input): Mutant {
  return {
    name: `${parameter.in}.${parameter.name} missing`,
    input: set(parameter, input, undefined),
    refusedBy: "both",
    at: getPlace(parameter),
  };
}

function getPlace({ in: place, name }: ApiParameter): string[] {
  return [place, name];
}

function set(parameter: ApiParameter, input: Input, value: unknown): Input {
  return { ...input, [parameter.in]: { ...input[parameter.in], [parameter.name]: value } };
}

function addUnknown(input: Input): Input {
  return { ...input, query: { ...input.query, noSuchParameter: "any" } };
}

function listWrongParameters(schemas: Schemas, parameter: ApiParameter): WrongValue[] {
  const facets = schemas.flatten(parameter.schema, parameter.example);
  const items = facets.flatMap((it) => (it.items ? schemas.flatten(it.items, undefined) : []));
  const isList = facets.some((it) => it.type === "array");
  const found = [
    ...(isList ? items : facets).flatMap((it) => [...listWrongTexts(it), ...listBroken(it)]),
    ...listRepeated(parameter, facets),
  ];
  return [
    ...found.map(({ reason, value }) => ({ reason, value: toText(value, isList) })),
    ...listWrongFields(schemas, parameter),
  ].filter(({ value }) => schemas.findTextFault(parameter.schema, value) !== undefined);
}

/** An object with one property wrong. */
function listWrongFields(schemas: Schemas, { schema, example }: ApiParameter): WrongField[] {
  const facets = schemas.flatten(schema, example);
  if (!facets.some((it) => it.type === "object")) return [];
  return Object.entries(getProperties(schemas, schema, example)).flatMap(([name, property]) =>
    schemas
      .flatten(property, undefined)
      .flatMap((it) => [...listWrongTexts(it), ...listBroken(it)])
      .map(({ reason, value }) => ({
        reason: `with ${name} ${reason}`,
        value: { ...(example as object | undefined), [name]: String(value) },
      })),
  );
}

interface WrongField extends WrongValue {
  readonly value: Readonly<Record<string, unknown>>;
}

function toText(value: unknown, isList: boolean): string | string[] {
  if (Array.isArray(value)) return value.map(String);
  return isList ? [String(value)] : String(value);
}

// Twice where once is due: the only fault that a plain string in the query can have.
function listRepeated(
  parameter: ApiParameter,
  facets: readonly { type?: unknown }[],
): WrongValue[] {
  const types = facets.flatMap((it) => it.type ?? []);
  const isScalar = types.length > 0 && !types.includes("array") && !types.includes("object");
  if (parameter.in !== "query" || !isScalar) return [];
  const { example = "any" } = parameter;
  return [{ reason: "repeated", value: [example, example] }];
}
