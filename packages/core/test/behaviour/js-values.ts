import type { Data } from "./case.ts";
import { secret } from "./operations.ts";

/**
 * Values that JSON cannot hold, by the name that a case uses: `{ "$js": "NaN" }`.
 * A runtime in another language takes the most similar value, or leaves the case out.
 */
const values: { readonly [name: string]: () => unknown } = {
  undefined: () => undefined,
  NaN: () => Number.NaN,
  Infinity: () => Number.POSITIVE_INFINITY,
  "1n": () => 1n,
  symbol: () => Symbol(secret),
  function: () => () => secret,
  Date: () => new Date(0),
  "invalid Date": () => new Date(secret),
  Map: () => new Map([["status", secret]]),
  Set: () => new Set([secret]),
  Promise: () => Promise.resolve(secret),
  RegExp: () => new RegExp(secret),
  Error: () => new Error(secret),
  bytes: () => new TextEncoder().encode(secret),
  Buffer: () => Buffer.from(secret),
  Blob: () => new Blob([secret]),
  FormData: () => new FormData(),
  URLSearchParams: () => new URLSearchParams({ status: secret }),
  Headers: () => new Headers({ "x-team": secret }),
  AbortController: () => new AbortController(),
  cycle: () => {
    const node: Record<string, unknown> = { Name: secret };
    node.Self = node;
    return node;
  },
  "one object twice": () => {
    const row = { Name: "a" };
    return [row, row];
  },
  "sparse list": () => {
    const list = [secret];
    list[2] = secret;
    return list;
  },
  "no prototype": () => Object.assign(Object.create(null), { status: "open" }),
  frozen: () => Object.freeze({ status: "open" }),
  inherited: () => Object.create({ Currency: secret }),
  "own __proto__": () => JSON.parse(`{ "__proto__": "${secret}" }`),
  "instance with methods": () => new WithMethods(),
  proxy: () => new Proxy({ status: "open" }, {}),
  "proxy that throws": () =>
    new Proxy(
      {},
      {
        ownKeys() {
          throw new Error(secret);
        },
      },
    ),
  "getter that throws": () => ({
    get Name() {
      throw new Error(secret);
    },
  }),
  "own JSON form": () => ({ toJSON: () => ({ Name: "a" }) }),
  "own JSON form that throws": () => ({
    toJSON() {
      throw new Error(secret);
    },
  }),
  "own JSON form with NaN": () => ({ toJSON: () => ({ Amount: Number.NaN }) }),
  "own JSON form that is nothing": () => ({ toJSON: () => undefined }),
  "own JSON form that is null": () => ({ toJSON: () => null }),
  "toJSON that is data": () => ({ toJSON: "a", Amount: Number.NaN }),
  "too deep": () => {
    let nest: unknown = secret;
    for (let depth = 0; depth < 20_000; depth += 1) nest = [nest];
    return nest;
  },
};

class WithMethods {
  Name = "a";
  rename(): void {}
}
// An enumerable method, as compilers for old platforms make it.
Object.assign(WithMethods.prototype, { oldMethod() {} });

/** Puts the real values in place of `{ "$js": … }`. */
export function revive(data: Data | undefined): unknown {
  if (typeof data !== "object" || data === null) return data;
  if (Array.isArray(data)) return data.map(revive);
  if ("$js" in data) return create(String(data.$js));
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, revive(value)]));
}

function create(name: string): unknown {
  const make = values[name];
  if (make === undefined) throw new Error(`js-values.ts has no "${name}"`);
  return make();
}
