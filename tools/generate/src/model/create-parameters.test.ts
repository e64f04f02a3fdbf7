import type { Parameter } from "@cash-in/description/openapi";
import { createDocument } from "@cash-in/description/testing/create-document";
import { expect, test } from "vitest";
import { createParameters } from "./create-parameters.ts";

const document = createDocument();
const schema = { type: "string" };

test.each<{ name: string; given: Omit<Parameter, "name">; want: object }>([
  { name: "default", given: { in: "query" }, want: { in: "query" } },
  {
    name: "behavior: path is always required",
    given: { in: "path" },
    want: { in: "path", required: true },
  },
  {
    name: "behavior: required",
    given: { in: "query", required: true },
    want: { in: "query", required: true },
  },
  {
    name: "behavior: leaves defaults out",
    given: { in: "query", style: "form", explode: true },
    want: { in: "query" },
  },
  {
    name: "behavior: leaves defaults of a header out",
    given: { in: "header", style: "simple", explode: false },
    want: { in: "header", serialise: "serialiseHeader" },
  },
  {
    name: "behavior: explode differs",
    given: { in: "query", explode: false },
    want: { in: "query", explode: false },
  },
  {
    name: "behavior: style differs",
    given: { in: "query", style: "pipeDelimited", explode: false },
    want: { in: "query", style: "pipeDelimited" },
  },
  {
    name: "behavior: both differ",
    given: { in: "query", style: "deepObject", explode: true },
    want: { in: "query", style: "deepObject", explode: true },
  },
  {
    name: "behavior: a list needs more than a scalar",
    given: { in: "query", schema: { type: "array" } },
    want: { in: "query", serialise: "serialiseStyle" },
  },
])("$name", ({ given, want }) => {
  expect(createParameters(document, [{ name: "a b", schema, ...given }])).toEqual([
    { name: "a b", ...want },
  ]);
});
