import { createDocument, createOperationNode } from "@cash-in/description/testing/create-document";
import { expect, test } from "vitest";
import { createFailures } from "./create-failures.ts";

test("default", () => {
  const schema = { $ref: "#/components/schemas/Fault" };
  const operation = createOperationNode({
    responses: {
      200: { description: "Here." },
      400: { description: "No.", content: { "application/json": { schema } } },
      404: { $ref: "#/components/responses/NotFound" },
      402: { content: { "application/json": { schema: { type: "object" } } } },
      500: { content: { "text/html": {} } },
      "4XX": { description: "No." },
      default: { description: "No." },
    },
  });
  const document = createDocument({
    components: { responses: { NotFound: { description: "Gone." } } },
  });
  expect(createFailures(document, operation)).toEqual([
    { status: 400, description: "No.", body: { schema: "Fault" } },
    {
      status: 402,
      description: "",
      body: { lookup: ["responses", "402", "content", "application/json"], optional: false },
    },
    { status: 404, description: "Gone.", body: { plain: "unknown" } },
    { status: 500, description: "", body: { plain: "unknown" } },
  ]);
});
