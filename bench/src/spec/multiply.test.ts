import { expect, test } from "vitest";
import { multiply } from "./multiply.ts";

const document = {
  openapi: "3.1.0",
  paths: {
    "/pets": {
      post: {
        operationId: "createPet",
        tags: ["pets"],
        "x-reconcile": { operation: "getPet", key: "Name", check: "It is there." },
        parameters: [{ $ref: "#/components/parameters/page" }],
        responses: {
          200: {
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Pet" },
                example: { operationId: "createPet" },
              },
            },
          },
        },
      },
    },
  },
  components: {
    parameters: { page: { name: "page" } },
    schemas: { Pet: { properties: { Owner: { $ref: "#/components/schemas/Owner" } } }, Owner: {} },
  },
};

test("default: once is the same", () => {
  expect(multiply(document, 1)).toEqual(document);
});

test("default: a copy has names of its own", () => {
  const { paths, components } = multiply(document, 2);
  expect(paths).toEqual({
    ...document.paths,
    "/copy-2/pets": {
      post: {
        operationId: "createPetCopy2",
        tags: ["pets"],
        "x-reconcile": { operation: "getPetCopy2", key: "Name", check: "It is there." },
        parameters: [{ $ref: "#/components/parameters/page" }],
        responses: {
          200: {
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/PetCopy2" },
                example: { operationId: "createPet" },
              },
            },
          },
        },
      },
    },
  });
  expect(components).toEqual({
    parameters: document.components.parameters,
    schemas: {
      ...document.components.schemas,
      PetCopy2: { properties: { Owner: { $ref: "#/components/schemas/OwnerCopy2" } } },
      OwnerCopy2: {},
    },
  });
});
