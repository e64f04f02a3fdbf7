import { isRef, type Location, type UserContext } from "@redocly/openapi-core";

/** What stands somewhere in the spec, and the file and pointer where it stands. */
export interface Place {
  node: unknown;
  location: Location;
}

export type Resolve = UserContext["resolve"];

/** The place that a `$ref` points at; the same place where there is no `$ref`; nothing where it points nowhere. */
export function follow(place: Place, resolve: Resolve): Place | undefined {
  if (!isRef(place.node)) return place;
  // The second argument matters: a relative `$ref` counts from its own file, not from the visited one.
  const target = resolve<object>(place.node, place.location.source.absoluteRef);
  return target.node === undefined ? undefined : { node: target.node, location: target.location };
}

/** The place below the given one, `$ref`s on the way not followed. */
export function below(place: Place, ...keys: (string | number)[]): Place {
  let node = place.node;
  for (const key of keys) node = (node as Record<string | number, unknown> | undefined)?.[key];
  return { node, location: place.location.child(keys) };
}

/** Whether a schema stands alone: as a file under `schemas/`, or by name in the components of a bundle. */
export function isComponentSchema({ pointer, source }: Location): boolean {
  if (pointer === "#/") return /[\\/]schemas[\\/][^\\/]+$/.test(source.absoluteRef);
  return /^#\/components\/schemas\/[^/]+$/.test(pointer);
}
