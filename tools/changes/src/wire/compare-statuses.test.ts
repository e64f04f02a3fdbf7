import { expect, test } from "vitest";
import { parse } from "yaml";
import { compareStatuses } from "./compare-statuses.ts";
import type { OperationNode } from "./document.ts";

const text = "{ content: { application/json: { schema: { type: string } } } }";
const number = "{ content: { application/json: { schema: { type: number } } } }";

const createOperation = (responses: string): OperationNode => ({
  node: {},
  parameters: [],
  body: undefined,
  responses: parse(responses) as OperationNode["responses"],
});

test.each<{ name: string; base: string; next: string; want: string[] }>([
  { name: "nothing", base: `{ 200: ${text} }`, next: `{ 200: ${text} }`, want: [] },
  {
    name: "another success",
    base: `{ 200: ${text} }`,
    next: `{ 201: ${text} }`,
    want: [
      "major answers 201 instead of 200: the method's value stays, `/paths` no longer has 200",
    ],
  },
  {
    name: "another success, with other content",
    base: `{ 200: ${text} }`,
    next: "{ 204: {} }",
    want: ["major answers 204 instead of 200, with other content: `/paths` no longer has 200"],
  },
  {
    name: "a success less",
    base: `{ 200: ${text}, 204: {} }`,
    next: `{ 200: ${text} }`,
    want: ["major no longer answers 204: `/paths` no longer has 204"],
  },
  {
    name: "a further success",
    base: `{ 200: ${text} }`,
    next: `{ 200: ${text}, 201: ${text} }`,
    want: ["minor also answers 201"],
  },
  {
    name: "a further success, with other content",
    base: `{ 200: ${text} }`,
    next: `{ 200: ${text}, 204: {} }`,
    want: ["major also answers 204, with other content"],
  },
  {
    name: "all successes by one word",
    base: `{ 200: ${text} }`,
    next: `{ 2XX: ${text} }`,
    want: [
      "major answers `2XX` instead of 200: the method's value stays, `/paths` no longer has 200",
    ],
  },
  {
    name: "errors",
    base: `{ 400: ${text}, 404: ${text} }`,
    next: `{ 404: ${text}, 409: ${text}, 422: ${number}, 5XX: {}, default: ${text} }`,
    want: [
      "minor now documents the error 409",
      "major now documents the error 422, with other content",
      "major now documents the error `5XX`, with other content",
      "minor now documents the error `default`",
      "major no longer documents the error 400",
    ],
  },
])("$name", ({ base, next, want }) => {
  const facts = compareStatuses("getLabel", createOperation(base), createOperation(next));
  expect(facts.map((it) => `${it.bump} ${it.phrase.replace("…", it.item ?? "")}`)).toEqual(want);
});
