import { expect, test } from "vitest";
import { listOperations } from "./list-operations.ts";
import { listParameters } from "./list-parameters.ts";
import { createOperationDocument } from "./testing/create-document.ts";

test("behavior: an operation's parameter stands for that of the path", () => {
  const document = createOperationDocument(
    {
      parameters: [
        { name: "a", in: "query", description: "own" },
        { $ref: "#/components/parameters/b" },
      ],
    },
    {
      parameters: [
        { name: "a", in: "query" },
        { name: "a", in: "header" },
      ],
    },
    { components: { parameters: { b: { name: "b", in: "query" } } } },
  );
  const [endpoint] = listOperations(document);
  expect(endpoint && listParameters(document, endpoint)).toEqual([
    { name: "a", in: "query", description: "own" },
    { name: "a", in: "header" },
    { name: "b", in: "query" },
  ]);
});
