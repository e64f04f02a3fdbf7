import { describe, expect, test } from "vitest";
import { readSpec } from "../spec/read-spec.ts";
import { createOperation, createTree } from "../testing/small-spec.ts";
import { createMatcher, pathUnder } from "./create-matcher.ts";
import { createPathDescriber } from "./describe-path.ts";

const PLACES = [
  { operationId: "getThing", method: "get", path: "/things/{id}" },
  { operationId: "listNew", method: "get", path: "/things/new" },
  { operationId: "getPart", method: "get", path: "/things/{id}/parts/{part}" },
];
const createMatch = (isCertain: boolean) =>
  createMatcher(PLACES.map((place) => ({ ...place, isCertain })));
const match = createMatch(true);

test.each([
  { given: "/things/a%20b", want: { operationId: "getThing", segments: new Map([["id", "a b"]]) } },
  { given: "/things/new", want: { operationId: "listNew", segments: new Map() } },
  { given: "/things/new/", want: { operationId: "listNew", segments: new Map() } },
  {
    given: "/things/1/parts/2",
    want: {
      operationId: "getPart",
      segments: new Map([
        ["id", "1"],
        ["part", "2"],
      ]),
    },
  },
  { given: "/things//parts/2", want: undefined },
  { given: "/things", want: undefined },
  { given: "/thing/1", want: undefined },
  {
    given: "/things/%E0%A4%A",
    want: { operationId: "getThing", segments: new Map([["id", "%E0%A4%A"]]) },
  },
])("a request of $given", ({ given, want }) => {
  expect(match("get", given)).toEqual(want);
  expect(match("post", given)).toBeUndefined();
});

test.each([
  { given: "/things/search", want: undefined },
  { given: "/things/Hae%20kaikki", want: "getThing" },
  { given: "/things/etsint%C3%A4", want: undefined },
  { given: "/things/open-ones", want: undefined },
  { given: "/things/1/parts/all", want: undefined },
  { given: "/things/1/parts/2", want: "getPart" },
  { given: "/things/new", want: "listNew" },
  { given: "/things/A1", want: "getThing" },
])("a guessed path takes no word for a placeholder: $given", ({ given, want }) => {
  expect(createMatch(false)("get", given)?.operationId).toBe(want);
});

test.each([
  { given: "https://a.example/v2/x", want: "/x" },
  { given: "https://a.example/v2", want: undefined },
  { given: "https://a.example/v20/x", want: undefined },
  { given: "http://a.example/v2/x", want: undefined },
  { given: "https://b.example/x", want: "/x" },
])("below a server: $given", ({ given, want }) => {
  const exchange = { url: new URL(given) } as Parameters<typeof pathUnder>[0];
  const servers = [new URL("https://a.example/v2/"), new URL("https://b.example")];
  expect(pathUnder(exchange, servers)).toBe(want);
});

describe("a path without what may be data", () => {
  const file = "areas/things/paths/things.yaml";
  const describePath = createPathDescriber(
    readSpec(
      createTree(
        { "/sales-invoices/{secret}": file },
        { [file]: createOperation("get", "listSalesInvoices", "sales-1e0", "responses: {}") },
      ),
    ).model,
  );

  test.each([
    { name: "words of the spec stay", given: "/sales/invoice-list", want: "/sales/invoice-list" },
    { name: "written together, too", given: "/salesinvoices", want: "/salesinvoices" },
    { name: "a number goes", given: "/sales/4711", want: "/sales/{id}" },
    {
      name: "a name goes, though it looks like a word",
      given: "/sales/virtanen",
      want: "/sales/{id}",
    },
    { name: "a word and more than a word goes", given: "/sales/sales1", want: "/sales/{id}" },
    {
      name: "what stands in a placeholder of the spec goes",
      given: "/sales/secret",
      want: "/sales/{id}",
    },
    {
      name: "a personal identity code goes, of whatever century",
      given: "/sales/010180-9004/010180U9004/010105A900K",
      want: "/sales/{id1}/{id2}/{id3}",
    },
    { name: "several are told apart", given: "/a1/sales/b%20c", want: "/{id1}/sales/{id2}" },
  ])("$name", ({ given, want }) => {
    expect(describePath(given)).toBe(want);
  });
});
