import type { BehaviourCase, Data } from "./case.ts";
import { server } from "./operations.ts";

const fine = { status: 200, json: "a" };

const paths: readonly { name: string; thingId: Data; sent: string }[] = [
  { name: "letters and digits", thingId: "S-2026_0042.a~b", sent: "S-2026_0042.a~b" },
  { name: "a number", thingId: 42, sent: "42" },
  { name: "a boolean", thingId: false, sent: "false" },
  { name: "white space", thingId: "a b\n", sent: "a%20b%0A" },
  {
    name: "what has a meaning in an address",
    thingId: "a?b#c&d=e%2F+",
    sent: "a%3Fb%23c%26d%3De%252F%2B",
  },
  { name: "what has a meaning in a replacement", thingId: "$&$1$$", sent: "%24%26%241%24%24" },
  { name: "the placeholder itself", thingId: "{thingId}", sent: "%7BthingId%7D" },
  { name: "beyond ASCII", thingId: "ä€😀", sent: "%C3%A4%E2%82%AC%F0%9F%98%80" },
  { name: "three dots", thingId: "...", sent: "..." },
  { name: "dots that were encoded before", thingId: "%2e%2e", sent: "%252e%252e" },
];

const queries: readonly { name: string; query: Data; sent: string }[] = [
  { name: "none", query: {}, sent: "" },
  { name: "undefined is left out", query: { many: { $js: "undefined" } }, sent: "" },
  { name: "an empty text", query: { many: "" }, sent: "?many=" },
  { name: "a number", query: { many: -1.5 }, sent: "?many=-1.5" },
  { name: "a boolean", query: { many: false }, sent: "?many=false" },
  {
    name: "what has a meaning",
    query: { many: "a&b=c+d e#%" },
    sent: "?many=a%26b%3Dc%2Bd%20e%23%25",
  },
  { name: "a list", query: { many: ["a", 1, true] }, sent: "?many=a&many=1&many=true" },
  { name: "an object", query: { many: { a: 1, "b&c": "d=e" } }, sent: "?a=1&b%26c=d%3De" },
  { name: "a name with a meaning", query: { "a&b": "c" }, sent: "?a%26b=c" },
  { name: "a list with commas", query: { csv: ["a", "b,c"] }, sent: "?csv=a,b%2Cc" },
  { name: "an object with commas", query: { csv: { a: 1, b: 2 } }, sent: "?csv=a,1,b,2" },
  { name: "a list with spaces", query: { spaced: ["a", "b"] }, sent: "?spaced=a%20b" },
  { name: "a list with pipes", query: { piped: ["a", "b"] }, sent: "?piped=a%7Cb" },
  {
    name: "a deep object",
    query: { deep: { a: 1, "b]&": "c" } },
    sent: "?deep%5Ba%5D=1&deep%5Bb%5D%26%5D=c",
  },
  {
    name: "the order is the operation's, not the caller's",
    query: { many: "m", csv: "c" },
    sent: "?csv=c&many=m",
  },
  {
    name: "an object without a prototype",
    query: { deep: { $js: "no prototype" } },
    sent: "?deep%5Bstatus%5D=open",
  },
  { name: "a frozen object", query: { deep: { $js: "frozen" } }, sent: "?deep%5Bstatus%5D=open" },
];

/** The address of a call. */
export const cases: readonly BehaviourCase[] = [
  ...paths.map(
    ({ name, thingId, sent }): BehaviourCase => ({
      name: `default: a path parameter: ${name}`,
      given: { operation: "read", input: { path: { thingId } }, server: [fine] },
      want: {
        sentAt: [0],
        request: { method: "GET", url: `${server}/things/${sent}`, body: null },
        value: "a",
      },
    }),
  ),
  ...queries.map(
    ({ name, query, sent }): BehaviourCase => ({
      name: `default: a query: ${name}`,
      given: { operation: "styles", input: { query }, server: [fine] },
      want: { sentAt: [0], request: { url: `${server}/search${sent}` }, value: "a" },
    }),
  ),
  ...(["read", "replace", "create", "delete", "notify", "rotate"] as const).map(
    (operation, index): BehaviourCase => ({
      name: `default: the method of ${operation} is the operation's`,
      given: { operation, server: [fine] },
      want: {
        sentAt: [0],
        request: { method: ["GET", "PUT", "POST", "DELETE", "POST", "GET"][index] ?? "" },
        value: "a",
      },
    }),
  ),
  {
    name: "default: an operation without parameters takes no input",
    given: { operation: "wide", input: { $js: "undefined" }, server: [fine] },
    want: {
      sentAt: [0],
      request: { url: `${server}/touch`, method: "POST", body: null },
      value: { $js: "undefined" },
    },
  },
  {
    name: "default: places that are undefined are left out",
    given: {
      operation: "wide",
      input: { query: { $js: "undefined" }, body: { $js: "undefined" } },
      server: [fine],
    },
    want: { sentAt: [0], request: { url: `${server}/touch` }, value: { $js: "undefined" } },
  },
];
