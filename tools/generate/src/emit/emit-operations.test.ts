import { expect, test } from "vitest";
import { createArea, createOperation, createSending } from "../testing/create-area.ts";
import { emitOperations } from "./emit-operations.ts";

test("default", () => {
  const operation = createSending({
    parameters: [{ name: "parcel id", in: "path", required: true }],
    pagination: { page: "page", pageSize: "size", items: "Rows", total: "Total" },
  });
  expect(emitOperations(createArea({ operations: [operation] }))).toContain(`
/**
 * Send a parcel. Effect: notify. Evidence: method, path, request and response documented.
 *
 * @see https://parcels.example/docs/list
 */
export const sendParcel = {
  id: "sendParcel",
  method: "POST",
  path: "/parcels",
  parameters: [{ name: "parcel id", in: "path", required: true }],
  requestBody: { mediaType: "application/json", required: true, serialise: serialiseJson },
  responseMediaType: "application/json",
  effect: "notify",
  evidence: {
    method: "documented",
    path: "documented",
    request: "documented",
    response: "documented",
  },
  reconcile: { operation: "listParcels", key: "Name", check: "It is listed." },
  pagination: { page: "page", pageSize: "size", items: "Rows", total: "Total" },
  errors: [400, 404, 409],
  docs: "https://parcels.example/docs/list",
} as const satisfies Operation;
`);
});

test("behavior: leaves out what is not there", () => {
  expect(emitOperations(createArea({ operations: [createOperation()] }))).not.toMatch(
    /requestBody|responseMediaType|reconcile|pagination/,
  );
});

test("behavior: names the check of what names the items of a body", () => {
  const body = {
    mediaType: "application/json",
    required: true,
    serialise: "serialiseJson",
  } as const;
  const identity = { path: ["+"], required: ["Number"], names: ["Number"] };
  const operation = createSending({ requestBody: { ...body, identity } });
  const text = emitOperations(createArea({ operations: [operation] }));
  expect(text).toContain("import { type Operation, checkIdentity, serialiseJson } from");
  expect(text.replace(/\s+/g, " ")).toContain(
    'identity: { check: checkIdentity, path: ["+"], required: ["Number"], names: ["Number"] }',
  );
});

test("behavior: names what its values need", () => {
  const operation = createSending({
    parameters: [
      { name: "kinds", in: "query", explode: false, serialise: "serialiseStyle" },
      { name: "ids", in: "query", serialise: "serialiseStyle" },
    ],
    requestBody: { mediaType: "text/csv", required: true, serialise: "serialiseRaw" },
  });
  const text = emitOperations(createArea({ operations: [operation] }));
  expect(text).toContain(
    'import { type Operation, serialiseRaw, serialiseStyle } from "@cash-in/core";',
  );
  expect(text).toContain(
    '{ name: "kinds", in: "query", explode: false, serialise: serialiseStyle }',
  );
  expect(text).toContain(
    'requestBody: { mediaType: "text/csv", required: true, serialise: serialiseRaw }',
  );
});
