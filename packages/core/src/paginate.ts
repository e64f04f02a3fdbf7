import { ConfigurationError } from "./errors/caller.ts";
import { ResponseError } from "./errors/transport.ts";
import type { AnyInput, Operation, PagedOperationMethod, Pagination } from "./operation.ts";
import type { CallOptions } from "./options.ts";
import { readProperty } from "./read-property.ts";

/** Options of every call that fetches a page. `deadlineMs` is that of one page. */
export type PageOptions = CallOptions;

type Method<Input, Value, Failure, Item> = PagedOperationMethod<Input, Value, Failure, Item>;

/**
 * Yields the items of a paged list one by one. A page is fetched when its first item is asked for.
 * Ends when the total is reached or a page is empty.
 *
 * @throws ResponseError with reason `repeated_page` when the server sends the same page again,
 * `no_list` when the answer holds no list, and whatever the operation throws.
 * @example
 * ```ts
 * for await (const row of paginate(collection.listAllocatedPaymentTransactions, { query: { currency: "EUR" } })) {
 *   console.log(row.AllocationId);
 * }
 * ```
 */
export async function* paginate<Input extends AnyInput, Value, Failure, Item>(
  method: Method<Input, Value, Failure, Item>,
  input?: Input,
  options: PageOptions = {},
): AsyncGenerator<Item, void, undefined> {
  const { items } = getPagination(method.operation);
  for await (const page of pages(method, input, options)) {
    yield* (readProperty(page, items) ?? []) as Item[];
  }
}

/**
 * Yields the pages of a list as the API answers them, from the page named in the input, or the first.
 * Ends like {@link paginate}; an empty last page is not yielded.
 */
export async function* pages<Input extends AnyInput, Value, Failure, Item>(
  method: Method<Input, Value, Failure, Item>,
  input?: Input,
  options: PageOptions = {},
): AsyncGenerator<Value, void, undefined> {
  const pagination = getPagination(method.operation);
  const call = method as unknown as (input: AnyInput, options: CallOptions) => Promise<Value>;
  const query = (input?.query ?? {}) as Record<string, unknown>;
  let page = Number(query[pagination.page] ?? 1);
  let seen = 0;
  let previous: string | undefined;
  for (;;) {
    const value = await call({ ...input, query: { ...query, [pagination.page]: page } }, options);
    const items = readItems(method.operation, pagination, value);
    if (items.length === 0) return;
    const print = JSON.stringify(items);
    if (print === previous) throw fail(method.operation, "repeated_page");
    yield value;
    previous = print;
    seen += items.length;
    const total = readProperty(value, pagination.total);
    // Items before a later first page count as seen only where the size of a page is known.
    const before =
      (Number(query[pagination.page] ?? 1) - 1) * Number(query[pagination.pageSize] ?? 0);
    if (typeof total === "number" && before + seen >= total) return;
    page += 1;
  }
}

function readItems(operation: Operation, pagination: Pagination, value: unknown): unknown[] {
  const items = readProperty(value, pagination.items);
  if (Array.isArray(items)) return items;
  // Some servers write an empty list as null. An absent list is another matter: our guess at its name may be wrong.
  if (items === null) return [];
  throw fail(operation, "no_list");
}

function getPagination(operation: Operation): Pagination {
  if (operation.pagination) return operation.pagination;
  throw new ConfigurationError("method", "is not a paged list", { operation: operation.id });
}

function fail(operation: Operation, reason: "repeated_page" | "no_list"): ResponseError {
  return new ResponseError(reason, { operation: operation.id, outcome: "refused", attempts: 1 });
}
