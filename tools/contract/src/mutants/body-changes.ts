import type { Schema } from "../document/openapi.ts";
import type { Schemas } from "../document/schemas.ts";
import { listBroken, listWrongTypes, type WrongValue } from "./wrong-values.ts";

/** One thing to do to a body. */
export interface BodyChange {
  /** Where in the body. */
  readonly path: readonly (string | number)[];
  readonly reason: string;
  /** What to put there; nothing, to take away what is there. */
  readonly put?: { readonly value: unknown };
}

/** Everything that can be made wrong in a value, one thing at a time. Of a list, its first item. */
export function listBodyChanges(
  schemas: Schemas,
  schema: Schema,
  value: unknown,
  path: BodyChange["path"] = [],
): BodyChange[] {
  const facets = schemas.flatten(schema, value);
  // Servers pass over what is theirs to set.
  if (facets.some((it) => it.readOnly)) return [];
  const wrong = facets
    .flatMap((it) => [...listWrongTypes(it), ...listBroken(it)])
    .map((it): BodyChange => ({ path, reason: it.reason, put: { value: it.value } }));
  if (Array.isArray(value)) return [...wrong, ...changeItems(schemas, facets, value, path)];
  if (typeof value !== "object" || value === null) return wrong;
  return [...wrong, ...changeFields(schemas, facets, value as Fields, path)];
}

type Fields = Readonly<Record<string, unknown>>;

function changeItems(
  schemas: Schemas,
  facets: readonly Schema[],
  items: readonly unknown[],
  path: BodyChange["path"],
): BodyChange[] {
  const [first] = items;
  return [
    ...listWrongLengths(facets, items).map(
      (it): BodyChange => ({ path, reason: it.reason, put: { value: it.value } }),
    ),
    ...facets.flatMap((it) =>
      it.items && items.length > 0 ? listBodyChanges(schemas, it.items, first, [...path, 0]) : [],
    ),
  ];
}

function listWrongLengths(facets: readonly Schema[], items: readonly unknown[]): WrongValue[] {
  const fewest = Math.max(0, ...facets.map((it) => it.minItems ?? 0));
  const most = Math.min(...facets.map((it) => it.maxItems ?? Number.POSITIVE_INFINITY));
  const [first] = items;
  return [
    ...(fewest > 0 ? [{ reason: "too few", value: items.slice(0, fewest - 1) }] : []),
    ...(Number.isFinite(most)
      ? [{ reason: "too many", value: Array.from({ length: most + 1 }, () => first) }]
      : []),
    ...(facets.some((it) => it.uniqueItems) && items.length > 0
      ? [{ reason: "repeated", value: [...items, first] }]
      : []),
  ];
}

function changeFields(
  schemas: Schemas,
  facets: readonly Schema[],
  value: Fields,
  path: BodyChange["path"],
): BodyChange[] {
  return facets.flatMap(({ required = [], properties = {}, additionalProperties }) => [
    ...required
      .filter((name) => name in value && !properties[name]?.readOnly)
      .map((name): BodyChange => ({ path: [...path, name], reason: "missing" })),
    ...(additionalProperties === false
      ? [{ path: [...path, "noSuchProperty"], reason: "unknown", put: { value: "any" } }]
      : []),
    ...Object.entries(properties)
      .filter(([name]) => name in value)
      .flatMap(([name, it]) => listBodyChanges(schemas, it, value[name], [...path, name])),
  ]);
}

/** The body after a change. The given one stays as it is. */
export function changeBody(body: unknown, { path, put }: BodyChange): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return put?.value;
  const copy = Array.isArray(body) ? [...body] : { ...(body as Fields) };
  const target = copy as Record<string | number, unknown>;
  if (rest.length === 0 && put === undefined) delete target[name];
  else target[name] = changeBody(target[name], { path: rest, reason: "", ...(put && { put }) });
  return copy;
}
