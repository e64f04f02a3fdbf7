import { expectTypeOf } from "vitest";
import type { CallError } from "../errors/guard.ts";
import { pages, paginate } from "../lists/paginate.ts";
import { poll } from "../lists/poll.ts";
import type { CallOptions } from "../options/options.ts";
import type { Call } from "./call.ts";
import type { OperationMethod, PagedOperationMethod } from "./method.ts";

interface Thing {
  readonly Name?: string;
}

interface Page {
  readonly Data?: readonly Thing[];
}

declare const getThing: OperationMethod<{ path: { id: string } }, Thing, CallError>;
declare const findThings: OperationMethod<{ query?: { page?: number } }, Thing, CallError>;
declare const touch: OperationMethod<Record<never, never>, undefined, CallError>;
declare const list: PagedOperationMethod<
  { query?: { page?: number; from?: string } },
  Page,
  CallError,
  Thing
>;
declare const listOf: PagedOperationMethod<
  { path: { id: string }; query?: { page?: number } },
  Page,
  CallError,
  Thing
>;

// Input is required if the operation has a required parameter, and only then.
expectTypeOf(getThing).parameters.toEqualTypeOf<
  [input: { path: { id: string } }, options?: CallOptions]
>();
expectTypeOf(findThings).parameters.toEqualTypeOf<
  [input?: { query?: { page?: number } }, options?: CallOptions]
>();
expectTypeOf(touch).parameters.toEqualTypeOf<
  [input?: Record<never, never>, options?: CallOptions]
>();
expectTypeOf(getThing({ path: { id: "1" } })).toEqualTypeOf<Call<Thing, CallError>>();
expectTypeOf(touch()).toEqualTypeOf<Call<undefined, CallError>>();
// @ts-expect-error: the path is required
getThing();
// @ts-expect-error: the parameter is called id
getThing({ path: { ID: "1" } });
// @ts-expect-error: an optional parameter is left out, not undefined
findThings({ query: { page: undefined } });
// @ts-expect-error: a call does not have the options of a client
findThings({}, { server: "mock" });

// The type of `paginate` is that of the items; the type of `pages` is that of the answers.
expectTypeOf(paginate(list)).toEqualTypeOf<AsyncGenerator<Thing, void, undefined>>();
expectTypeOf(pages(list)).toEqualTypeOf<AsyncGenerator<Page, void, undefined>>();
expectTypeOf(paginate(list, { query: { from: "a" } }, { timeoutMs: 1 })).toEqualTypeOf<
  AsyncGenerator<Thing, void, undefined>
>();
expectTypeOf(paginate(listOf, { path: { id: "1" } })).toEqualTypeOf<
  AsyncGenerator<Thing, void, undefined>
>();
expectTypeOf(list).not.toExtend<
  PagedOperationMethod<{ query?: object }, Page, CallError, { readonly Other: number }>
>();
// @ts-expect-error: an operation that is no list
paginate(getThing, { path: { id: "1" } });
// @ts-expect-error: a parameter that the operation does not have
paginate(list, { query: { form: "a" } });
// @ts-expect-error: the path is required
paginate(listOf);

// `poll` returns the value of the call, and `until` gets the same value.
expectTypeOf(
  poll((options) => getThing({ path: { id: "1" } }, options), {
    until: (it) => {
      expectTypeOf(it).toEqualTypeOf<Thing>();
      return it.Name === "a";
    },
  }),
).toEqualTypeOf<Promise<Thing>>();
