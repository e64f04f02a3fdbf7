import { expect, test } from "vitest";
import { area, key, operations, server } from "../test/behaviour/operations.ts";
import { createThings } from "../test/things.ts";
import { createClient } from "./call/client.ts";
import { CashInError } from "./errors/base.ts";
import { pages, paginate } from "./lists/paginate.ts";
import { poll } from "./lists/poll.ts";
import { createPathClient } from "./openapi-fetch.ts";
import { createRenewableKey } from "./options/renewable-key.ts";

const nothing = [undefined, null] as const;
const wrong: readonly unknown[] = [...nothing, "", "text", 5, true, [], {}];
const noFunction = { code: "invalid_configuration", option: "call" };
const noList = { code: "invalid_configuration", option: "method" };

type Rows = readonly {
  readonly name: string;
  readonly given: readonly unknown[];
  readonly make: (it: never, fetch: () => Promise<Response>) => unknown;
  readonly want: object;
}[];

const rows: Rows = [
  {
    name: "poll of no function",
    given: wrong,
    make: (it) => poll(it, { until: () => true }),
    want: noFunction,
  },
  {
    name: "poll without until",
    given: [{}, { until: undefined }],
    make: (it, fetch) =>
      poll(() => createThings({ fetch }).getThing({ path: { thingId: "1" } }), it),
    want: { code: "invalid_configuration", option: "until" },
  },
  {
    name: "poll with other options",
    given: [...nothing, "", 5, []],
    make: (it, fetch) =>
      poll(() => createThings({ fetch }).getThing({ path: { thingId: "1" } }), it),
    want: { code: "invalid_configuration", option: "options" },
  },
  {
    name: "poll with a signal that is none",
    given: ["", null, 0, {}],
    make: (signal) => poll(async () => 1, { until: () => true, signal }),
    want: { code: "invalid_configuration", option: "signal" },
  },
  { name: "paginate", given: wrong, make: (it) => paginate(it).next(), want: noList },
  { name: "pages", given: wrong, make: (it) => pages(it).next(), want: noList },
  {
    name: "pages with an input that is no object",
    given: ["", "text", 5, true, null, []],
    make: (it, fetch) => pages(createThings({ fetch }).pageThings, it).next(),
    want: { code: "invalid_input", field: "input" },
  },
  {
    name: "pages with options that are no object",
    given: ["", 5, null, []],
    make: (it, fetch) => pages(createThings({ fetch }).pageThings, {}, it).next(),
    want: { code: "invalid_configuration", option: "options" },
  },
  {
    name: "renew",
    given: wrong,
    make: (it) => createRenewableKey("old", { save: () => {} }).renew(it),
    want: noFunction,
  },
  {
    name: "the options of a renewable key",
    given: [...nothing, "", 5, []],
    make: (it) => createRenewableKey("old", it),
    want: { code: "invalid_configuration", option: "options" },
  },
  {
    name: "the operations of a client",
    given: [...nothing, "text", 5, {}, [undefined], [null]],
    make: (it) => createClient(area, it, { server, apiKey: key }),
    want: { code: "invalid_configuration", option: "operations" },
  },
  {
    name: "the options of a client",
    given: [...nothing, "", 5, []],
    make: (it) => createClient(area, [operations.create], it),
    want: { code: "invalid_configuration", option: "options" },
  },
  {
    name: "a call's method by path",
    given: [...wrong, Symbol("GET")],
    make: (it, fetch) => byPath(fetch).request(it, "/things"),
    want: { code: "invalid_configuration", option: "path" },
  },
  {
    name: "a call's path",
    given: [...wrong, Symbol("/things")],
    make: (it, fetch) => byPath(fetch).request("POST", it),
    want: { code: "invalid_configuration", option: "path" },
  },
  {
    name: "a signal by path",
    given: ["", 0, false, "text", {}],
    make: (signal, fetch) => byPath(fetch).request("POST", "/things", { body: {}, signal }),
    want: { code: "invalid_configuration", option: "signal" },
  },
];

interface ByPath {
  readonly request: (method: string, path: string, init?: object) => Promise<unknown>;
}

function byPath(fetch: () => Promise<Response>): ByPath {
  const client = createPathClient(area, [operations.create], { fetch, server, apiKey: key });
  return client as unknown as ByPath;
}

test.each(
  rows.flatMap(({ given, ...row }) => given.map((it) => ({ ...row, it, shown: show(it) }))),
)("error: $name: $shown is refused before anything is sent", async ({ it, make, want }) => {
  let sent = 0;
  const fetch = async () => {
    sent += 1;
    return Response.json({});
  };
  const error = await new Promise((resolve) => resolve(make(it as never, fetch))).catch(
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(CashInError);
  expect(error).toMatchObject({ ...want, outcome: "not_sent", attempts: 0 });
  expect(sent).toBe(0);
});

function show(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : `${typeof value} ${String(value)}`;
}
