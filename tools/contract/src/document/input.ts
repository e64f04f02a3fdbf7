import type { ApiContent } from "./content.ts";
import { getProperties } from "./get-properties.ts";
import { isFile } from "./is-file.ts";
import type { ApiOperation, ApiParameter } from "./operations.ts";
import { type Due, sample } from "./sample.ts";
import type { Schemas } from "./schemas.ts";

/** What a client's method takes. */
export interface Input {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

const places = ["path", "query", "header"] as const;

/** The input that the document's examples make. Only what is required is made up where there is no example. */
export function createInput(schemas: Schemas, operation: ApiOperation): Input {
  const parts = places.map((place) => {
    const values = operation.parameters
      .filter((it) => it.in === place)
      .map((it) => [it.name, exampleOf(schemas, it)] as const)
      .filter(([, value]) => value !== undefined);
    return values.length > 0 ? { [place]: Object.fromEntries(values) } : {};
  });
  const { body } = operation;
  return Object.assign({}, ...parts, body && { body: createBody(schemas, body) });
}

function exampleOf(schemas: Schemas, parameter: ApiParameter): unknown {
  const { name, in: place, example, required, schema } = parameter;
  if (example !== undefined) return example;
  const { example: own, examples } = schema;
  if (!required) return own ?? examples?.[0];
  return own ?? examples?.[0] ?? sample(schemas, schema, dueAt(place, name));
}

/** Something of a request. */
export function dueAt(...place: readonly string[]): Due {
  return { direction: "request", place };
}

function createBody(schemas: Schemas, body: ApiContent): unknown {
  const value =
    body.example === undefined ? sample(schemas, body.schema, dueAt("body")) : body.example;
  if (body.kind === "binary") return toFile(value);
  if (body.kind !== "multipart") return value;
  const properties = getProperties(schemas, body.schema, value);
  return Object.fromEntries(
    Object.entries(value as object).map(([name, it]) => [
      name,
      isFile(schemas, properties[name]) ? toFile(it) : it,
    ]),
  );
}

function toFile(content: unknown): Blob {
  return new Blob([String(content)]);
}
