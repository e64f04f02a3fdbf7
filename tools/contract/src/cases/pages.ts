import { type PagedOperationMethod, paginate } from "@cash-in/core";
import { expect } from "vitest";
import { createInput, type Input } from "../document/input.ts";
import type { ApiOperation } from "../document/operations.ts";
import { sample } from "../document/sample.ts";
import type { Case, Lab } from "./lab.ts";

/** How a list is read page by page, in the document's words. One of the first three says where a page begins. */
interface Paging {
  /** Query parameter that takes the number of the page. */
  readonly page?: string;
  /** Query parameter that takes how many items come before. */
  readonly offset?: string;
  /** Query parameter that takes what the page before named as the next. */
  readonly cursor?: string;
  /** Query parameter that takes the size of a page. */
  readonly pageSize?: string;
  /** Property of the answer, as those below; a dot goes one level down. */
  readonly items: string;
  readonly total?: string;
  readonly next?: string;
  /** What the first page is called, or how many items come before it. */
  readonly first?: number;
}

/** A list of seven items in pages of three. Each item must arrive, once, in its order. */
export function listPageCases(operation: ApiOperation): Case[] {
  const paging = operation.source["x-pagination"] as Paging | undefined;
  if (paging === undefined) return [];
  return [{ name: "every page", run: (lab) => check(lab, operation, paging) }];
}

const size = 3;
const count = 7;
// Enough, with a page that is asked for in vain.
const mostRequests = 5;

async function check(lab: Lab, operation: ApiOperation, paging: Paging): Promise<void> {
  const items = Array.from({ length: count }, (_, index) => ({ Index: index }));
  let requests = 0;
  const { client } = lab.connectTo(({ url }) => {
    requests += 1;
    if (requests > mostRequests) throw new Error("The client goes on behind the last page.");
    const begin = readBegin(operation, paging, new URL(url).searchParams);
    const body = createPage(lab, operation, paging, items, begin);
    return Response.json(body, { status: getSuccess(operation).status });
  });
  const method = client[operation.id] as unknown as PagedOperationMethod<
    Input,
    unknown,
    never,
    unknown
  >;
  const found: unknown[] = [];
  for await (const item of paginate(method, createFirst(lab, operation, paging))) found.push(item);
  expect(found, "the items of all pages").toEqual(items);
}

/** The input without a place to begin at, which the client has to know. */
function createFirst(lab: Lab, operation: ApiOperation, paging: Paging): Input {
  const { query = {}, ...rest } = createInput(lab.schemas, operation);
  const begins = [paging.page, paging.offset, paging.cursor];
  const kept = Object.entries(query).filter(([name]) => !begins.includes(name));
  const own = paging.pageSize === undefined ? [] : [[paging.pageSize, size] as const];
  return { ...rest, query: Object.fromEntries([...kept, ...own]) };
}

/** How many items come before the page that is asked for. */
function readBegin(operation: ApiOperation, paging: Paging, query: URLSearchParams): number {
  const { page, offset, cursor } = paging;
  if (cursor !== undefined) return Number((query.get(cursor) ?? "after 0").replace("after ", ""));
  const name = page ?? offset ?? "";
  const first = readFirst(operation, paging, name);
  const asked = Number(query.get(name) ?? first) - first;
  if (asked < 0) throw new Error(`The client asks for ${name} ${query.get(name)}: there is none.`);
  return page === undefined ? asked : asked * size;
}

/** What the first page is called. */
function readFirst(operation: ApiOperation, { page, first }: Paging, name: string): number {
  const parameter = operation.parameters.find((it) => it.in === "query" && it.name === name);
  const { default: given, minimum } = parameter?.schema ?? {};
  return Number(first ?? given ?? minimum ?? (page === undefined ? 0 : 1));
}

function createPage(
  lab: Lab,
  operation: ApiOperation,
  paging: Paging,
  items: readonly unknown[],
  begin: number,
): unknown {
  const { status, content } = getSuccess(operation);
  const due = { direction: "response", place: [String(status)] } as const;
  const body = structuredClone(content?.example ?? sample(lab.schemas, content?.schema ?? {}, due));
  const end = begin + size;
  put(body, paging.items, items.slice(begin, end));
  if (paging.total !== undefined) put(body, paging.total, items.length);
  if (paging.next !== undefined) put(body, paging.next, end < items.length ? `after ${end}` : null);
  return body;
}

function getSuccess(operation: ApiOperation) {
  const found = operation.responses.find(({ status, content }) => status < 300 && content);
  if (!found) throw new Error(`${operation.id} has pages, and no answer that could hold them.`);
  return found;
}

function put(body: unknown, path: string, value: unknown): void {
  const names = path.split(".");
  const last = names.pop() ?? "";
  let at = body as Record<string, unknown>;
  for (const name of names) {
    at[name] ??= {};
    at = at[name] as Record<string, unknown>;
  }
  at[last] = value;
}
