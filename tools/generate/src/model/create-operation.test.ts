import { listOperations } from "@cash-in/description/list-operations";
import type { Operation } from "@cash-in/description/openapi";
import { createOperationDocument } from "@cash-in/description/testing/create-document";
import { expect, test } from "vitest";
import { createOperation } from "./create-operation.ts";

const words = {
  method: "documented",
  path: "documented",
  request: "documented",
  response: "documented",
};

test.each<{ name: string; given: Partial<Operation>; want: object }>([
  {
    name: "default",
    given: {},
    want: {
      id: "listParcels",
      method: "GET",
      path: "/parcels",
      summary: "listParcels",
      description: "",
      deprecated: false,
      parameters: [],
      value: [{ plain: "undefined" }],
      effect: "read",
      evidence: words,
      failures: [],
      docs: "https://parcels.example/docs",
      input: [],
    },
  },
  {
    name: "behavior: its own words",
    given: {
      summary: "List parcels.",
      description: "All of them.",
      deprecated: true,
      externalDocs: { url: "https://parcels.example/list" },
      "x-reconcile": { none: "No." },
      requestBody: { content: { "application/json": { schema: { type: "string" } } } },
    },
    want: {
      summary: "List parcels",
      description: "All of them.",
      deprecated: true,
      docs: "https://parcels.example/list",
      reconcile: { none: "No." },
      requestBody: {
        mediaType: "application/json",
        required: false,
        serialise: "serialiseJson",
      },
      example: { body: "text" },
    },
  },
])("$name", ({ given, want }) => {
  const document = createOperationDocument(given);
  const [operation] = listOperations(document).map((it) => createOperation(document, it));
  expect(operation).toMatchObject(want);
});

test.each([
  { name: "default", types: ["inferred", undefined], request: "documented", want: "inferred" },
  {
    name: "behavior: the weakest",
    types: ["observed", "inferred"],
    request: "documented",
    want: "inferred",
  },
  { name: "behavior: as the request", types: ["inferred"], request: "inferred", want: undefined },
  { name: "behavior: none says so", types: [undefined], request: "documented", want: undefined },
])("types of parameters, $name", ({ types, request, want }) => {
  const parameters = types.map((type, index) => ({
    name: `p${index}`,
    in: "query",
    schema: { type: "string", ...(type && { "x-evidence": type }) },
  }));
  const document = createOperationDocument({
    parameters,
    "x-evidence": { ...words, request },
  });
  const [operation] = listOperations(document).map((it) => createOperation(document, it));
  expect(operation?.parameterTypes).toBe(want);
});
