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

// Input is required where the operation needs any of it, and only there.
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
// @ts-expect-error: undefined is no value of an optional parameter
findThings({ query: { page: undefined } });
// @ts-expect-error: an option of the client is none of a call
findThings({}, { server: "mock" });

// paginate knows the items, pages the answers.
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

// poll gives what the call gives, and `until` sees it.
expectTypeOf(
  poll((options) => getThing({ path: { id: "1" } }, options), {
    until: (it) => {
      expectTypeOf(it).toEqualTypeOf<Thing>();
      return it.Name === "a";
    },
  }),
).toEqualTypeOf<Promise<Thing>>();
