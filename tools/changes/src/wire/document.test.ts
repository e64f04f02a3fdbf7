import type { Document } from "@cash-in/description/openapi";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { listOperationNodes } from "./document.ts";

const document = parse(`
paths:
  /parcels:
    parameters:
      - { name: limit, in: query, schema: { maximum: 10 } }
      - { name: limit, in: header, schema: { maximum: 20 } }
      - { $ref: '#/components/parameters/Page' }
    get:
      operationId: listParcels
      parameters:
        - { name: limit, in: query, schema: { maximum: 100 } }
        - { name: page, in: query, schema: { maximum: 200 } }
components:
  parameters:
    Page: { name: page, in: query, schema: { maximum: 30 } }
`) as Document;

test("behavior: a parameter of the operation stands in place of its path's", () => {
  const parameters = listOperationNodes(document).get("listParcels")?.parameters;
  expect(parameters).toEqual([
    { name: "limit", in: "query", schema: { maximum: 100 } },
    { name: "limit", in: "header", schema: { maximum: 20 } },
    { name: "page", in: "query", schema: { maximum: 200 } },
  ]);
});
