import type { Area, Operation } from "../model/model.ts";

/** A small area of the model. */
export function createArea(overrides: Partial<Area> = {}): Area {
  return {
    name: "parcel-post",
    api: "Parcel API",
    title: "Parcel Post",
    description: "Sending parcels.",
    docs: "https://parcels.example/docs",
    production: "https://api.parcels.example/v1",
    keyHeader: "X-Key",
    keyOption: "apiKey",
    operations: [createOperation()],
    schemas: [],
    document: {},
    types: { document: {}, comments: [] },
    ...overrides,
  };
}

/** An operation that reads and takes nothing. */
export function createOperation(overrides: Partial<Operation> = {}): Operation {
  return {
    id: "listParcels",
    method: "GET",
    path: "/parcels",
    summary: "List parcels",
    description: "",
    deprecated: false,
    parameters: [],
    effect: "read",
    evidence: {
      method: "documented",
      path: "documented",
      request: "documented",
      response: "documented",
    },
    failures: [],
    docs: "https://parcels.example/docs/list",
    input: [],
    value: [{ plain: "undefined" }],
    ...overrides,
  };
}

/** An operation that sends a letter. */
export function createSending(overrides: Partial<Operation> = {}): Operation {
  return createOperation({
    id: "sendParcel",
    method: "POST",
    summary: "Send a parcel",
    effect: "notify",
    requestBody: { mediaType: "application/json", required: true, serialise: "serialiseJson" },
    responseMediaType: "application/json",
    reconcile: { operation: "listParcels", key: "Name", check: "It is listed." },
    failures: [
      { status: 400, description: "No such address.", body: { schema: "Fault" } },
      { status: 404, description: "No such parcel.", body: { schema: "Fault" } },
      { status: 409, description: "Sent already.", body: { plain: "unknown" } },
    ],
    input: [{ place: "body", required: true, type: { schema: "Parcel" } }],
    value: [{ schema: "Parcel" }],
    example: { body: { Name: "Book" } },
    ...overrides,
  });
}
