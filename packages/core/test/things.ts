import { type AnyClientOptions, createClient } from "../src/call/client.ts";
import type { OperationMethod, PagedOperationMethod } from "../src/call/method.ts";
import type { CallError } from "../src/errors/guard.ts";
import type { AnyInput, Pagination } from "../src/operation.ts";
import { area, key, operations, server } from "./behaviour/operations.ts";

export interface Thing {
  readonly Name?: string;
}

export interface ThingPage {
  readonly Data?: readonly Thing[] | null;
  readonly Meta?: { readonly TotalCount?: unknown };
}

type Method = OperationMethod<AnyInput, Thing, CallError>;

/** A client with the operations of the behaviour table, and one operation that is paged. */
export interface Things {
  readonly getThing: Method;
  readonly setThing: Method;
  readonly createThing: Method;
  readonly touchThing: OperationMethod<AnyInput, undefined, CallError>;
  readonly pageThings: PagedOperationMethod<
    {
      query?: Partial<Record<"page" | "pageSize" | "offset", number>> & {
        from?: string;
        cursor?: string;
      };
    },
    ThingPage,
    CallError,
    Thing
  >;
}

const pages: Pagination = {
  page: "page",
  pageSize: "pageSize",
  items: "Data",
  total: "Meta.TotalCount",
};

export function createThings(
  options: Partial<AnyClientOptions> & Pick<AnyClientOptions, "fetch">,
  pagination: Pagination = pages,
): Things {
  const names = ["page", "pageSize", "from", "offset", "cursor"];
  const pageThings = {
    ...operations.list,
    id: "pageThings",
    parameters: names.map((name) => ({ name, in: "query" as const })),
    pagination,
  };
  return createClient<Things>(area, [...Object.values(operations), pageThings], {
    server,
    apiKey: key,
    ...options,
  });
}

/** Makes a `fetch` that answers with JSON and notes the address of each request. */
export function answerWith(answer: (url: URL, count: number) => unknown): {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly urls: URL[];
} {
  const urls: URL[] = [];
  return {
    urls,
    fetch: async (url) => {
      urls.push(new URL(url));
      const value = await answer(new URL(url), urls.length);
      return value instanceof Response ? value : Response.json(value);
    },
  };
}
