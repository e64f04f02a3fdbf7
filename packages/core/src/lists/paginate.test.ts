import { describe, expect, test } from "vitest";
import { answerWith, createThings, type Thing, type ThingPage } from "../../test/things.ts";
import type { Pagination } from "../operation.ts";
import { pages, paginate } from "./paginate.ts";

const [a, b, c, d] = ["a", "b", "c", "d"].map((Name): Thing => ({ Name }));
const rows = [a, b, c, d] as Thing[];

function page(...Data: (Thing | undefined)[]): ThingPage {
  return { Data: Data as Thing[] };
}

function counted(TotalCount: unknown, ...Data: (Thing | undefined)[]): ThingPage {
  return { ...page(...Data), Meta: { TotalCount } };
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe("where a list ends", () => {
  test.each<{
    name: string;
    given: { answers: unknown[]; query?: { page?: number; pageSize?: number } };
    want: { items: (Thing | undefined)[]; pages: number[] };
  }>([
    {
      name: "default: on the total",
      given: { answers: [counted(3, a, b), counted(3, c)] },
      want: { items: [a, b, c], pages: [1, 2] },
    },
    {
      name: "default: on an empty page",
      given: { answers: [page(a, b), page(c), page()] },
      want: { items: [a, b, c], pages: [1, 2, 3] },
    },
    {
      name: "default: an empty list",
      given: { answers: [counted(0)] },
      want: { items: [], pages: [1] },
    },
    {
      name: "behavior: null is an empty list",
      given: { answers: [page(a), { Data: null }] },
      want: { items: [a], pages: [1, 2] },
    },
    {
      name: "behavior: a total that is no number is not used",
      given: { answers: [counted("2", a, b), page()] },
      want: { items: [a, b], pages: [1, 2] },
    },
    {
      name: "behavior: a total below what was seen does not hide the rest",
      given: { answers: [counted(1, a, b), counted(1, c), counted(1)] },
      want: { items: [a, b, c], pages: [1, 2, 3] },
    },
    {
      name: "behavior: a total that grows on the way",
      given: { answers: [counted(2, a), counted(3, b), counted(3, c)] },
      want: { items: [a, b, c], pages: [1, 2, 3] },
    },
    {
      name: "args: a later first page, whose items before count by the size of a page",
      given: { answers: [counted(3, c)], query: { page: 3, pageSize: 1 } },
      want: { items: [c], pages: [3] },
    },
    {
      name: "args: a later first page of several items",
      given: { answers: [counted(4, c, d)], query: { page: 2, pageSize: 2 } },
      want: { items: [c, d], pages: [2] },
    },
    {
      name: "args: a later first page without a size",
      given: { answers: [counted(3, c), counted(3)], query: { page: 3 } },
      want: { items: [c], pages: [3, 4] },
    },
    {
      name: "behavior: a server that gives smaller pages than asked for loses nothing",
      given: {
        answers: [counted(6, a, b), counted(6, c, d), counted(6)],
        query: { page: 2, pageSize: 5 },
      },
      want: { items: [a, b, c, d], pages: [2, 3, 4] },
    },
  ])("$name", async ({ given, want }) => {
    const { fetch, urls } = answerWith((_, count) => given.answers[count - 1]);
    const { pageThings } = createThings({ fetch });
    const input = given.query && { query: given.query };
    expect(await collect(paginate(pageThings, input))).toEqual(want.items);
    expect(urls.map((url) => Number(url.searchParams.get("page")))).toEqual(want.pages);
  });
});

const { items, total } = { items: "Data", total: "Meta.TotalCount" };

function cut(Next: unknown, ...Data: (Thing | undefined)[]): unknown {
  return { ...page(...Data), Meta: { Next } };
}

describe("where a list begins, and how it goes on", () => {
  test.each<{
    name: string;
    given: {
      pagination: Pagination;
      answers: unknown[];
      query?: { page?: number; pageSize?: number; offset?: number; cursor?: string };
    };
    want: { items: (Thing | undefined)[]; asked: string[] };
  }>([
    {
      name: "default: at page 0 where pages count from 0",
      given: {
        pagination: { page: "page", first: 0, items, total },
        answers: [counted(3, a, b), counted(3, c)],
      },
      want: { items: [a, b, c], asked: ["page=0", "page=1"] },
    },
    {
      name: "args: a later page where pages count from 0, with the items before it counted",
      given: {
        pagination: { page: "page", first: 0, pageSize: "pageSize", items, total },
        answers: [counted(4, c, d)],
        query: { page: 1, pageSize: 2 },
      },
      want: { items: [c, d], asked: ["page=1&pageSize=2"] },
    },
    {
      name: "args: the first page by its own number",
      given: {
        pagination: { page: "page", first: 0, items, total },
        answers: [counted(2, a), counted(2, b)],
        query: { page: 0 },
      },
      want: { items: [a, b], asked: ["page=0", "page=1"] },
    },
    {
      name: "default: an offset moves by the items that came",
      given: {
        pagination: { offset: "offset", items, total },
        answers: [counted(4, a, b), counted(4, c), counted(4, d)],
      },
      want: { items: [a, b, c, d], asked: ["offset=0", "offset=2", "offset=3"] },
    },
    {
      name: "default: without a total the list ends on an empty page",
      given: { pagination: { offset: "offset", items }, answers: [page(a, b), page()] },
      want: { items: [a, b], asked: ["offset=0", "offset=2"] },
    },
    {
      name: "default: an offset that counts from 1",
      given: {
        pagination: { offset: "offset", first: 1, items, total },
        answers: [counted(3, a, b), counted(3, c)],
      },
      want: { items: [a, b, c], asked: ["offset=1", "offset=3"] },
    },
    {
      name: "args: a later offset says how many items come before",
      given: {
        pagination: { offset: "offset", items, total },
        answers: [counted(4, c), counted(4, d)],
        query: { offset: 2 },
      },
      want: { items: [c, d], asked: ["offset=2", "offset=3"] },
    },
    ...[null, "", undefined].map((end) => ({
      name: `default: a cursor leads on until it is ${JSON.stringify(end)}`,
      given: {
        pagination: { cursor: "cursor", items, next: "Meta.Next" },
        answers: [cut("x", a, b), cut(7, c), cut(end, d)],
      },
      want: { items: [a, b, c, d], asked: ["", "cursor=x", "cursor=7"] },
    })),
    {
      name: "args: a later cursor",
      given: {
        pagination: { cursor: "cursor", items, next: "Meta.Next" },
        answers: [cut("y", c), cut(null, d)],
        query: { cursor: "x" },
      },
      want: { items: [c, d], asked: ["cursor=x", "cursor=y"] },
    },
    {
      name: "behavior: a cursor leads on behind empty pages",
      given: {
        pagination: { cursor: "cursor", items, next: "Meta.Next" },
        answers: [cut("x"), cut("y"), cut("z", a), cut(null)],
      },
      want: { items: [a], asked: ["", "cursor=x", "cursor=y", "cursor=z"] },
    },
    {
      name: "behavior: a total that is not described says nothing",
      given: {
        pagination: { cursor: "cursor", items, next: "Meta.Next" },
        answers: [{ ...page(a), Meta: { Next: "x", TotalCount: 1 } }, cut(null, b)],
      },
      want: { items: [a, b], asked: ["", "cursor=x"] },
    },
  ])("$name", async ({ given, want }) => {
    const { fetch, urls } = answerWith((_, count) => given.answers[count - 1]);
    const { pageThings } = createThings({ fetch }, given.pagination);
    const input = given.query && { query: given.query };
    expect(await collect(paginate(pageThings, input))).toEqual(want.items);
    expect(urls.map((url) => `${url.searchParams}`)).toEqual(want.asked);
  });

  test.each([
    {
      name: "the cursor of this page",
      given: [cut("x", a), cut("x", b)],
      want: { items: [a], reason: "repeated_page" },
    },
    {
      name: "a cursor of pages before",
      given: [cut("x", a), cut("y", b), cut("x", c)],
      want: { items: [a, b], reason: "repeated_page" },
    },
    {
      name: "empty pages with the same cursor",
      given: [cut("x"), cut("x")],
      want: { items: [], reason: "repeated_page" },
    },
    {
      name: "the same items under another cursor",
      given: [cut("x", a), cut("y", a)],
      want: { items: [a], reason: "repeated_page" },
    },
    {
      name: "a cursor that is an object",
      given: [cut("x", a), cut({ page: 3 }, b)],
      want: { items: [a], reason: "no_cursor" },
    },
  ])("error: $name ends a list with cursors", async ({ given, want }) => {
    const { fetch, urls } = answerWith((_, count) => given[count - 1]);
    const pagination = { cursor: "cursor", items, next: "Meta.Next" };
    const seen: unknown[] = [];
    const read = async () => {
      const { pageThings } = createThings({ fetch }, pagination);
      for await (const it of paginate(pageThings)) seen.push(it);
    };
    await expect(read()).rejects.toMatchObject({
      code: "unexpected_response",
      reason: want.reason,
      operation: "pageThings",
    });
    expect(seen).toEqual(want.items);
    expect(urls).toHaveLength(given.length);
  });

  test("behavior: an empty page between others is not given as one", async () => {
    const answers = [cut("x"), cut("y", a), cut(null)];
    const { fetch } = answerWith((_, count) => answers[count - 1]);
    const pagination = { cursor: "cursor", items, next: "Meta.Next" };
    const { pageThings } = createThings({ fetch }, pagination);
    expect(await collect(pages(pageThings))).toEqual([answers[1]]);
  });

  test("error: the cursor from the input again", async () => {
    const { fetch } = answerWith(() => cut("x", a));
    const pagination = { cursor: "cursor", items, next: "Meta.Next" };
    const list = paginate(createThings({ fetch }, pagination).pageThings, {
      query: { cursor: "x" },
    });
    await expect(collect(list)).rejects.toMatchObject({ reason: "repeated_page" });
  });
});

describe("a total that is just the number of items on the first page", () => {
  test.each<{
    name: string;
    given: { answers: unknown[]; documented?: true; query?: { page: number; pageSize?: number } };
    want: { items: (Thing | undefined)[]; requests: number };
  }>([
    {
      name: "behavior: an empty page confirms it",
      given: { answers: [counted(2, a, b), counted(2)] },
      want: { items: [a, b], requests: 2 },
    },
    {
      name: "behavior: the first page again confirms it, as a mock server answers",
      given: { answers: [counted(2, a, b), counted(2, a, b)] },
      want: { items: [a, b], requests: 2 },
    },
    {
      name: "behavior: where it counts the page, nothing is missed",
      given: { answers: [counted(2, a, b), counted(2, c, d), counted(0)] },
      want: { items: [a, b, c, d], requests: 3 },
    },
    {
      name: "args: a later first page without a size",
      given: { answers: [counted(2, c, d), counted(2)], query: { page: 2 } },
      want: { items: [c, d], requests: 2 },
    },
    {
      name: "args: a later first page with items before it cannot be meant",
      given: { answers: [counted(4, c, d)], query: { page: 2, pageSize: 2 } },
      want: { items: [c, d], requests: 1 },
    },
    {
      name: "default: it is taken at its word where it is documented",
      given: { answers: [counted(2, a, b)], documented: true },
      want: { items: [a, b], requests: 1 },
    },
  ])("$name", async ({ given, want }) => {
    const { fetch, urls } = answerWith((_, count) => given.answers[count - 1]);
    const { pageThings } = createThings({ fetch });
    const { operation } = pageThings;
    const evidence = { ...operation.evidence, ...(given.documented && { response: "documented" }) };
    const method = Object.assign(pageThings, { operation: { ...operation, evidence } });
    const input = given.query && { query: given.query };
    expect(await collect(paginate(method as typeof pageThings, input))).toEqual(want.items);
    expect(urls).toHaveLength(want.requests);
  });

  test("error: a page that comes again later is still told", async () => {
    const answers = [counted(1, a), counted(1, b), counted(1, a)];
    const { fetch, urls } = answerWith((_, count) => answers[count - 1]);
    const items = paginate(createThings({ fetch }).pageThings);
    await expect(collect(items)).rejects.toMatchObject({ reason: "repeated_page" });
    expect(urls).toHaveLength(3);
  });

  test("error: what the further page fails with is told", async () => {
    const { fetch } = answerWith((_, count) =>
      count === 1 ? counted(1, a) : new Response(null, { status: 403 }),
    );
    const items = paginate(createThings({ fetch }).pageThings);
    expect(await items.next()).toEqual({ done: false, value: a });
    await expect(items.next()).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("what a list fails with", () => {
  test("error: items that are nested too deeply to be told apart", async () => {
    const text = `{"Data":[${"[".repeat(50_000)}${"]".repeat(50_000)}]}`;
    const items = paginate(createThings({ fetch: async () => new Response(text) }).pageThings);
    await expect(collect(items)).rejects.toMatchObject({
      code: "unexpected_response",
      reason: "too_deep",
    });
  });

  test.each<{ name: string; given: unknown[]; want: { items: Thing[]; reason: string } }>([
    {
      name: "error: the same page again",
      given: [page(a, b), page(a, b)],
      want: { items: rows.slice(0, 2), reason: "repeated_page" },
    },
    {
      name: "error: the first page again behind the last",
      given: [page(a), page(b), page(c), page(a)],
      want: { items: rows.slice(0, 3), reason: "repeated_page" },
    },
    {
      name: "error: a cycle of later pages",
      given: [page(a), page(b), page(c), page(b)],
      want: { items: rows.slice(0, 3), reason: "repeated_page" },
    },
    {
      name: "error: no list where one is described",
      given: [page(a), { Rows: [b] }],
      want: { items: rows.slice(0, 1), reason: "no_list" },
    },
    {
      name: "error: an answer that is no object",
      given: [5],
      want: { items: [], reason: "no_list" },
    },
    {
      name: "error: a list that is an object",
      given: [{ Data: { 0: a } }],
      want: { items: [], reason: "no_list" },
    },
  ])("$name", async ({ given, want }) => {
    const { fetch, urls } = answerWith((_, count) => given[count - 1]);
    const seen: Thing[] = [];
    const read = async () => {
      for await (const it of paginate(createThings({ fetch }).pageThings)) seen.push(it);
    };
    await expect(read()).rejects.toMatchObject({
      code: "unexpected_response",
      reason: want.reason,
      operation: "pageThings",
      outcome: "unchanged",
    });
    expect(seen).toEqual(want.items);
    expect(urls).toHaveLength(given.length);
  });

  test("error: what a page fails with ends the list, after the items before it", async () => {
    const { fetch } = answerWith((_, count) =>
      count === 1 ? page(a) : new Response(null, { status: 403 }),
    );
    const items = paginate(createThings({ fetch }).pageThings);
    expect(await items.next()).toEqual({ done: false, value: a });
    await expect(items.next()).rejects.toMatchObject({ code: "forbidden" });
    expect(await items.next()).toEqual({ done: true, value: undefined });
  });

  test("error: an operation that is no list", async () => {
    const { fetch } = answerWith(() => page());
    const { getThing } = createThings({ fetch });
    await expect(paginate(getThing as never).next()).rejects.toMatchObject({
      code: "invalid_configuration",
      operation: "getThing",
    });
  });

  test.each([
    { name: "a page that is no number", query: { page: "x" }, field: "query.page" },
    { name: "a parameter that does not exist", query: { form: "a" }, field: "query.form" },
    { name: "a Map of parameters", query: new Map([["from", "a"]]), field: "query" },
  ])("error: $name is refused before anything is sent", async ({ query, field }) => {
    const { fetch, urls } = answerWith(() => page());
    const items = paginate(createThings({ fetch }).pageThings, { query } as never);
    await expect(items.next()).rejects.toMatchObject({ code: "invalid_input", field });
    expect(urls).toEqual([]);
  });
});

describe("how pages are fetched", () => {
  test("behavior: nothing is fetched before the first item is asked for, nor ahead of need", async () => {
    const { fetch, urls } = answerWith((_, count) =>
      page(rows[2 * count - 2], rows[2 * count - 1]),
    );
    const items = paginate(createThings({ fetch }).pageThings);
    expect(urls).toHaveLength(0);
    await items.next();
    await items.next();
    expect(urls).toHaveLength(1);
    await items.next();
    expect(urls).toHaveLength(2);
    await items.return();
    expect(await items.next()).toEqual({ done: true, value: undefined });
    expect(urls).toHaveLength(2);
  });

  test("args: input and options go with every page", async () => {
    const { fetch, urls } = answerWith((_, count) => (count < 3 ? page(rows[count]) : page()));
    const aborted = AbortSignal.abort();
    const { pageThings } = createThings({ fetch });
    await collect(paginate(pageThings, { query: { from: "2026-01-01", pageSize: 1 } }));
    expect(urls.map((url) => url.search)).toEqual([
      "?page=1&pageSize=1&from=2026-01-01",
      "?page=2&pageSize=1&from=2026-01-01",
      "?page=3&pageSize=1&from=2026-01-01",
    ]);
    const items = paginate(pageThings, undefined, { signal: aborted });
    await expect(items.next()).rejects.toMatchObject({ code: "cancelled" });
  });

  test("default: pages yields the answers as they came, but no empty last one", async () => {
    const answers = [counted(9, a), counted(9, b), counted(9)];
    const { fetch } = answerWith((_, count) => answers[count - 1]);
    expect(await collect(pages(createThings({ fetch }).pageThings))).toEqual(answers.slice(0, 2));
  });

  test("behavior: a change to a page that was yielded does not disturb the list", async () => {
    const { fetch } = answerWith((_, count) => (count < 3 ? page(rows[count]) : page()));
    const seen: number[] = [];
    for await (const it of pages(createThings({ fetch }).pageThings)) {
      seen.push((it.Data as Thing[]).splice(0).length);
    }
    expect(seen).toEqual([1, 1]);
  });
});
