import type { BenchOperation, BenchParameter } from "../spec/read-operations.ts";

/** Writes the input of a call as expressions. */
export interface Input {
  /** All parameters of one place as an object; undefined where there are none. */
  readonly place: (operation: BenchOperation, place: BenchParameter["in"]) => string | undefined;
  /** One parameter. */
  readonly parameter: (parameter: BenchParameter) => string;
  /** The body; undefined where there is none. */
  readonly body: (operation: BenchOperation) => string | undefined;
}

/** Input that is written out, from the examples of the description: what a type checker has to check. */
export const writtenOut: Input = {
  place(operation, place) {
    const given = operation.parameters.filter((it) => it.in === place);
    if (given.length === 0) return undefined;
    return JSON.stringify(Object.fromEntries(given.map((it) => [it.name, it.example])));
  },
  parameter: (parameter) => JSON.stringify(parameter.example),
  body: (operation) => (operation.body === undefined ? undefined : JSON.stringify(operation.body)),
};

/** Input that comes in a variable called `input`, by place: what a measured call gets. */
export const inVariable: Input = {
  place: (operation, place) =>
    operation.parameters.some((it) => it.in === place) ? `input.${place}` : undefined,
  parameter: (parameter) => `input.${parameter.in}.${parameter.name}`,
  body: (operation) => (operation.body === undefined ? undefined : "input.body"),
};

/** An object of all places, as `{ path: …, query: …, body: … }`; the empty text where there is no input. */
export function byPlace(operation: BenchOperation, input: Input): string {
  const parts = [
    ...(["path", "query"] as const).map((place) => [place, input.place(operation, place)]),
    ["body", input.body(operation)],
  ].flatMap(([name, text]) => (text === undefined ? [] : `${name}: ${text}`));
  return parts.length === 0 ? "" : `{ ${parts.join(", ")} }`;
}

/** Parameters of the path one by one, in its order. */
export function pathOneByOne(operation: BenchOperation, input: Input): string[] {
  return operation.parameters.filter((it) => it.in === "path").map(input.parameter);
}

/** Joins what is there to a list of arguments. */
export function listArguments(parts: readonly (string | undefined)[]): string {
  return parts.filter((it) => it !== undefined && it !== "").join(", ");
}
