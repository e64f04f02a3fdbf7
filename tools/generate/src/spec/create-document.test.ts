import { createDocument, createOperationNode } from "@cash-in/description/testing/create-document";
import { expect, test } from "vitest";
import { createAreaDocument, createWholeDocument } from "./create-document.ts";

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

function createAnswer(schema: object) {
  return { 200: { description: "Here.", content: { "application/json": { schema } } } };
}

const document = createDocument({
  tags: [{ name: "parcels", "x-displayName": "Parcels" }, { name: "letters" }],
  paths: {
    "/parcels": {
      parameters: [{ name: "a", in: "query", schema: { type: "string" } }],
      post: createOperationNode({
        operationId: "sendParcel",
        responses: createAnswer(reference("Parcel")),
      }),
      get: createOperationNode({ tags: ["letters"], security: [{ master: [] }] }),
    },
    "/a": {
      get: createOperationNode({
        operationId: "getA",
        responses: createAnswer({ oneOf: [reference("A")] }),
      }),
    },
  },
  components: {
    schemas: {
      Unused: {},
      Parcel: { properties: { box: reference("Box"), inside: reference("Parcel") } },
      Box: {},
      A: { discriminator: { mapping: { b: "#/components/schemas/B" } } },
      B: {},
    },
    securitySchemes: {
      master: { type: "apiKey", in: "header", name: "X-Key" },
      key: { type: "apiKey", in: "header", name: "X-Key" },
      unused: { type: "http" },
    },
  },
});

test("default: an area", () => {
  const area = createAreaDocument(document, "parcels");
  expect(area.info.title).toBe("Parcel API: Parcels");
  expect(area.tags).toEqual([{ name: "parcels", "x-displayName": "Parcels" }]);
  expect(area.security).toEqual([{ key: [] }]);
  expect(
    Object.entries(area.paths ?? {}).map(([path, item]) => [path, ...Object.keys(item)]),
  ).toEqual([
    ["/a", "get"],
    ["/parcels", "parameters", "post"],
  ]);
  expect(Object.keys(area.components?.schemas ?? {})).toEqual(["A", "B", "Box", "Parcel"]);
  expect(Object.keys(area.components?.securitySchemes ?? {})).toEqual(["key"]);
});

test("behavior: an area uses its own scheme", () => {
  const area = createAreaDocument(document, "letters");
  expect(area.security).toEqual([{ master: [] }]);
  expect(Object.keys(area.components?.securitySchemes ?? {})).toEqual(["master"]);
});

test("default: the whole", () => {
  const whole = createWholeDocument(document);
  expect(whole.info.title).toBe("Parcel API");
  expect(whole.tags).toEqual(document.tags);
  expect(Object.keys(whole.paths ?? {})).toEqual(["/a", "/parcels"]);
  expect(Object.keys(whole.components?.schemas ?? {})).toEqual(["A", "B", "Box", "Parcel"]);
  expect(Object.keys(whole.components?.securitySchemes ?? {})).toEqual(["key", "master"]);
});
