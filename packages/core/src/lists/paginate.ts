import type { PagedOperationMethod } from "../call/method.ts";
import { ConfigurationError, InputError } from "../errors/caller.ts";
import { ResponseError } from "../errors/transport.ts";
import type { AnyInput, Operation, Pagination } from "../operation.ts";
import { isRecord } from "../options/is-record.ts";
import type { CallOptions } from "../options/options.ts";
import { readProperty } from "./read-property.ts";

/** Options of every call that fetches a page. `deadlineMs` limits the call of one page, not the whole list. */
export type PageOptions = CallOptions;

type Method<Input, Value, Failure, Item> = PagedOperationMethod<Input, Value, Failure, Item>;

/** The same as for the operation itself: the input is required if the operation has a required parameter. */
type Arguments<Input> =
  Partial<Input> extends Input
    ? [input?: Input, options?: PageOptions]
    : [input: Input, options?: PageOptions];

/**
 * Yields the items of a paged list one by one. A page is fetched when its first item is asked for.
 * The list ends when the total is reached or a page is empty; one with cursors, when a page names no next one.
 * It begins at the first page, or at the page, offset or cursor in the input.
 *
 * If the vendor does not document the answer, the total may count the items of one page only. So if it equals the number
 * of items on the first page, one more page is asked for. An empty page, or the first page again, then ends the list.
 *
 * @throws ResponseError with reason `repeated_page` if the server sends a page or a cursor again, `no_list` if the answer
 * has no list, or `no_cursor` if its cursor is neither text nor number. Whatever the operation throws.
 * @example
 * ```ts
 * for await (const row of paginate(collection.listAllocatedPaymentTransactions, { query: { currency: "EUR" } })) {
 *   console.log(row.AllocationId);
 * }
 * ```
 */
export async function* paginate<Input extends AnyInput, Value, Failure, Item>(
  method: Method<Input, Value, Failure, Item>,
  ...given: Arguments<Input>
): AsyncGenerator<Item, void, undefined> {
  const { items } = getPagination(method);
  for await (const page of pages(method, ...given)) {
    yield* (readProperty(page, items) ?? []) as Item[];
  }
}

/**
 * Yields the pages of a list as the API answers them, from the page in the input, or from the first one.
 * The list ends as with {@link paginate}. An empty page is not yielded.
 */
export async function* pages<Input extends AnyInput, Value, Failure, Item>(
  method: Method<Input, Value, Failure, Item>,
  ...given: Arguments<Input>
): AsyncGenerator<Value, void, undefined> {
  const [input = {} as Input, options = {}] = given;
  const pagination = getPagination(method);
  const call = method as unknown as (input: AnyInput, options: CallOptions) => Promise<Value>;
  const facts = { operation: method.operation.id };
  if (!isRecord(input)) throw new InputError("input", "must be a plain object", facts);
  const query: unknown = input.query ?? {};
  if (!isRecord(query)) throw new InputError("query", "must be an object of parameters", facts);
  const { page, offset, cursor, first = page === undefined ? 0 : 1 } = pagination;
  const name = page ?? offset ?? cursor ?? "";
  const start = cursor === undefined ? Number(query[name] ?? first) : query[name];
  const prints = new Set<string>();
  const asked = new Set<unknown>();
  let seen = offset === undefined ? 0 : Number(start) - first;
  let inDoubt = false;
  for (let at = start; ; ) {
    const turned = at === undefined ? query : { ...query, [name]: at };
    const value = await call({ ...input, query: turned }, options);
    const items = readItems(method.operation, pagination, value);
    const { length } = items;
    // Only a cursor leads on behind an empty page: some servers filter a page after they cut it.
    if (length === 0 && cursor === undefined) return;
    const next = findNext(method.operation, pagination, value, Number(at), length);
    const print = digest(printItems(method.operation, items));
    // Compared with all earlier pages, because some servers start again with the first page after the last.
    if ((length > 0 && prints.has(print)) || asked.add(at ?? "").has(next)) {
      if (inDoubt) return;
      throw fail(method.operation, "repeated_page");
    }
    prints.add(print);
    // If the input starts at a later page, the number of items before it is known only if the pages have the asked size.
    if (page !== undefined && at === start && length === Number(query[pagination.pageSize ?? ""])) {
      seen = (Number(start) - first) * length;
    }
    seen += length;
    // Not "at least": a total below the number of items seen is wrong, and must not hide the other items.
    const isComplete = readProperty(value, pagination.total ?? "") === seen;
    // The total may count this page only, if its meaning is our guess. A caller who misses an item may send it again.
    inDoubt = isComplete && seen === length && method.operation.evidence.response !== "documented";
    if (length > 0) yield value;
    if ((isComplete && !inDoubt) || next === undefined) return;
    at = next;
  }
}

// Items can be nested more deeply than JSON is written.
function printItems(operation: Operation, items: readonly unknown[]): string {
  try {
    return JSON.stringify(items);
  } catch {
    throw fail(operation, "too_deep");
  }
}

/** What the next page is asked for by; nothing behind the last one, as far as a cursor tells. */
function findNext(
  operation: Operation,
  { cursor, page, next }: Pagination,
  value: unknown,
  at: number,
  length: number,
): string | number | undefined {
  if (cursor === undefined) return at + (page === undefined ? length : 1);
  const found = readProperty(value, next ?? "");
  if (found === undefined || found === null || found === "") return undefined;
  if (typeof found === "string" || typeof found === "number") return found;
  throw fail(operation, "no_cursor");
}

/** A short text that stands for a page, so that a long list is not kept in memory. It has two hashes of 32 bits. */
function digest(text: string): string {
  let a = 0x811c9dc5;
  let b = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x01000193);
    b = (Math.imul(b, 31) + code) | 0;
  }
  return `${text.length}:${a}:${b}`;
}

function readItems(operation: Operation, pagination: Pagination, value: unknown): unknown[] {
  const items = readProperty(value, pagination.items);
  if (Array.isArray(items)) return items;
  // Some servers write an empty list as null. If the list is absent, our guess at its name may be wrong.
  if (items === null) return [];
  throw fail(operation, "no_list");
}

// In JavaScript the method may be anything, even nothing.
function getPagination(method: { readonly operation?: Operation } | undefined): Pagination {
  const operation = method?.operation;
  if (operation?.pagination) return operation.pagination;
  throw new ConfigurationError("method", "is not a paged list", { operation: operation?.id });
}

function fail(operation: Operation, reason: keyof typeof hints): ResponseError {
  const facts = { operation: operation.id, outcome: "unchanged", attempts: 1 } as const;
  return new ResponseError({ ...facts, reason }, hints[reason]);
}

const wrong = ": the description may be wrong here";
const hints = {
  repeated_page: ": the list might never end",
  too_deep: ": pages cannot be told apart",
  no_list: wrong,
  no_cursor: wrong,
};
