import type { Document, Operation, PathItem } from "../openapi.ts";

/** A small document of one area. */
export function createDocument(overrides: Partial<Document> = {}): Document {
  return {
    openapi: "3.1.0",
    info: { title: "Parcel API", version: "1.0.0" },
    externalDocs: { url: "https://parcels.example/docs" },
    servers: [{ url: "https://api.parcels.example" }],
    tags: [{ name: "parcels" }],
    security: [{ key: [] }],
    paths: { "/parcels": { get: createOperationNode() } },
    ...overrides,
    components: {
      securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } },
      ...overrides.components,
    },
  };
}

/** An operation of that area. */
export function createOperationNode(overrides: Partial<Operation> = {}): Operation {
  return {
    operationId: "listParcels",
    tags: ["parcels"],
    responses: { 204: { description: "Done." } },
    "x-effect": "read",
    "x-evidence": {
      method: "documented",
      path: "documented",
      request: "documented",
      response: "documented",
    },
    ...overrides,
  };
}

/** A document with one operation at `/parcels`. */
export function createOperationDocument(
  operation: Partial<Operation>,
  pathItem: PathItem = {},
  overrides: Partial<Document> = {},
): Document {
  const paths = { "/parcels": { ...pathItem, get: createOperationNode(operation) } };
  return createDocument({ ...overrides, paths });
}
