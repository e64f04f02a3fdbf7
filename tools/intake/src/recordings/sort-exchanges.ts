import { fieldsOf } from "@cash-in/description/json";
import type { SpecModel } from "../spec/model.ts";
import { createMatcher, pathUnder } from "./create-matcher.ts";
import { createPathDescriber } from "./describe-path.ts";
import type { Binding } from "./read-bindings.ts";
import type { Exchange } from "./read-har.ts";

/** A request of an operation. */
export interface Hit {
  readonly exchange: Exchange;
  /** What stood in the path's placeholders, by their names. */
  readonly segments: ReadonlyMap<string, string>;
}

/** Requests that fit no operation, without what may be anybody's data. */
export interface Unmatched {
  readonly method: string;
  readonly path: string;
  readonly count: number;
  readonly statuses: readonly number[];
}

export interface Sorted {
  /** By operationId. */
  readonly hits: ReadonlyMap<string, readonly Hit[]>;
  readonly unmatched: readonly Unmatched[];
  /** How many requests went to other servers. */
  readonly elsewhere: number;
}

/** Finds the operation of each request. What a user binds goes before what the spec says. */
export function sortExchanges(
  exchanges: readonly Exchange[],
  model: SpecModel,
  bindings: readonly Binding[],
  servers: readonly URL[],
): Sorted {
  const bound = new Set(bindings.map(({ operationId }) => operationId));
  const others = model.operations.filter(({ operationId }) => !bound.has(operationId));
  const match = createMatcher([
    ...bindings.map((it) => ({ ...it, isCertain: true })),
    ...others.map((it) => ({
      ...it,
      isCertain: fieldsOf(it.value["x-evidence"]).path === "documented",
    })),
  ]);
  const describePath = createPathDescriber(model);
  const hits = new Map<string, Hit[]>();
  const unmatched = new Map<string, Unmatched>();
  let elsewhere = 0;
  for (const exchange of exchanges) {
    const path = pathUnder(exchange, servers);
    if (path === undefined) {
      elsewhere += 1;
      continue;
    }
    const found = match(exchange.method, path);
    if (found) {
      const list = hits.get(found.operationId) ?? [];
      hits.set(found.operationId, [...list, { exchange, segments: found.segments }]);
    } else count(unmatched, exchange, describePath(path));
  }
  return { hits, unmatched: [...unmatched.values()], elsewhere };
}

function count(
  unmatched: Map<string, Unmatched>,
  { method, status }: Exchange,
  path: string,
): void {
  const key = `${method} ${path}`;
  const known = unmatched.get(key) ?? { method, path, count: 0, statuses: [] };
  const statuses = [...new Set([...known.statuses, status])].sort();
  unmatched.set(key, { ...known, count: known.count + 1, statuses });
}
