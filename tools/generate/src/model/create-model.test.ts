import { createDocument, createOperationNode } from "@cash-in/description/testing/create-document";
import { expect, test } from "vitest";
import { createModel } from "./create-model.ts";

const document = createDocument({
  tags: [
    { name: "parcels", "x-displayName": "Parcel Post", description: "Sending parcels." },
    { name: "empty" },
    { name: "letters" },
  ],
  paths: {
    "/b": {
      get: createOperationNode({ operationId: "getB" }),
      put: createOperationNode({ operationId: "setB" }),
    },
    "/a": { delete: createOperationNode({ operationId: "deleteA" }) },
    "/letters": {
      get: createOperationNode({ tags: ["letters"], security: [{ postMasterKey: [] }] }),
    },
  },
  components: {
    securitySchemes: {
      key: { type: "apiKey", in: "header", name: "X-Key" },
      postMasterKey: { type: "apiKey", in: "header", name: "X-Master" },
    },
  },
});

test("default", () => {
  const { areas } = createModel(document);
  expect(areas).toMatchObject([
    {
      name: "letters",
      title: "letters",
      description: "",
      keyHeader: "X-Master",
      keyOption: "masterKey",
    },
    {
      name: "parcels",
      api: "Parcel API",
      title: "Parcel Post",
      description: "Sending parcels.",
      docs: "https://parcels.example/docs",
      production: "https://api.parcels.example",
      keyHeader: "X-Key",
      keyOption: "apiKey",
    },
  ]);
});

test("behavior: operations are sorted by path and method", () => {
  const [, parcels] = createModel(document).areas;
  expect(parcels?.operations.map(({ id }) => id)).toEqual(["deleteA", "getB", "setB"]);
});

test("behavior: JSON holds a model", () => {
  const model = createModel(document);
  expect(JSON.parse(JSON.stringify(model))).toEqual(model);
});
