import type { Document, Schema } from "../document/openapi.ts";

const json = (schema: Schema, example?: unknown) => ({
  "application/json": { schema, ...(example !== undefined && { example }) },
});

const failure = (status: number) => ({
  content: json({ $ref: "#/components/schemas/Failure" }, { Code: `E${status}` }),
});

/** Documented errors by status. */
function failures(...statuses: number[]) {
  return Object.fromEntries(statuses.map((it) => [it, failure(it)]));
}

const cat = {
  Name: "Musti",
  Born: "2020-02-29",
  Weight: 4.2,
  Kind: "tame",
  Toys: [{ Name: "ball" }],
};

const catId = {
  name: "cat-id",
  in: "path",
  schema: { type: "string" },
  example: "a?b %2F ä",
} as const;

/** A made-up API with one of everything that a client must be able to do. */
export const pets: Document = {
  openapi: "3.1.0",
  info: { title: "Pets", version: "1" },
  externalDocs: { url: "https://pets.example" },
  security: [{ petKey: [] }],
  paths: {
    "/cats": {
      get: {
        operationId: "listCats",
        "x-effect": "read",
        parameters: [
          { name: "name", in: "query", schema: { type: "string", minLength: 1 }, example: "a&b=c" },
          { name: "limit", in: "query", schema: { type: "integer", minimum: 1 }, example: 10 },
          {
            name: "kinds",
            in: "query",
            required: true,
            schema: { type: "array", items: { type: "string", enum: ["tame", "wild"] } },
            example: ["tame", "wild"],
          },
          {
            name: "ids",
            in: "query",
            explode: false,
            schema: { type: "array", items: { type: "integer" } },
            example: [1, 2],
          },
          {
            name: "born",
            in: "query",
            style: "deepObject",
            explode: true,
            schema: { type: "object", properties: { after: { type: "string", format: "date" } } },
            example: { after: "2020-01-01" },
          },
          { name: "X-Trace", in: "header", schema: { type: "string" }, example: "abc" },
          { name: "Accept", in: "header", schema: { type: "string" }, example: "ignored/ignored" },
        ],
        responses: {
          "200": {
            content: json({ type: "array", items: { $ref: "#/components/schemas/Cat" } }, [cat]),
          },
          ...failures(400, 401, 402, 403, 404, 409, 500, 503),
          default: failure(0),
        },
      },
      post: {
        operationId: "createCat",
        "x-effect": "create",
        requestBody: { required: true, content: json({ $ref: "#/components/schemas/Cat" }, cat) },
        responses: {
          "201": { content: json({ $ref: "#/components/schemas/Cat" }, cat) },
          "202": { content: json({ type: "object" }, { Queued: true }) },
          ...failures(400, 402),
        },
      },
    },
    "/cats/{cat-id}": {
      parameters: [{ ...catId, required: true }],
      delete: {
        operationId: "deleteCat",
        "x-effect": "delete",
        responses: { "204": { description: "Gone." }, ...failures(400, 404) },
      },
    },
    "/cats/{cat-id}/report": {
      get: {
        operationId: "exportCat",
        "x-effect": "read",
        parameters: [{ ...catId, required: true }],
        responses: {
          "200": {
            content: {
              "text/csv": { schema: { type: "string", minLength: 1 }, example: "Name\nMusti" },
            },
          },
          ...failures(400, 402),
        },
      },
    },
    "/photos": {
      put: {
        operationId: "uploadPhoto",
        "x-effect": "replace",
        requestBody: {
          required: true,
          content: {
            "multipart/form-data": {
              schema: {
                type: "object",
                required: ["Caption", "File"],
                properties: {
                  Caption: { type: "string" },
                  Size: { type: "integer" },
                  File: { type: "string", format: "binary" },
                },
              },
              example: { Caption: "Päivä & yö", Size: 3, File: "abc" },
            },
          },
        },
        responses: { "200": { content: json({ type: "string" }, "ok") }, ...failures(400, 422) },
      },
    },
    "/session": {
      post: {
        operationId: "openSession",
        "x-effect": "create",
        security: [],
        requestBody: {
          content: {
            "application/x-www-form-urlencoded": {
              schema: {
                type: "object",
                required: ["User"],
                properties: { User: { type: "string" }, Hours: { type: "integer", maximum: 24 } },
              },
              example: { User: "a b&c", Hours: 8 },
            },
          },
        },
        // No 400: Prism answers a wrong request with a 422 of its own.
        responses: { "200": { content: json({ type: "object" }, { Open: true }) } },
      },
    },
    "/toys/{size}": {
      get: {
        operationId: "listToys",
        "x-effect": "read",
        // No examples anywhere.
        parameters: [
          { name: "size", in: "path", required: true, schema: { type: "integer", minimum: 3 } },
          { name: "kind", in: "query", required: true, schema: { enum: ["soft", "hard"] } },
          { name: "unused", in: "query", schema: { type: "boolean" } },
        ],
        responses: {
          "2XX": { content: json({ type: "object", properties: { Count: { type: "integer" } } }) },
          ...failures(400),
        },
      },
    },
    "/note": {
      put: {
        operationId: "putNote",
        "x-effect": "replace",
        requestBody: {
          content: json(
            { type: "object", properties: { Text: { type: "string" } } },
            { Text: "a" },
          ),
        },
        responses: { "200": { content: json({ type: "boolean" }, true) }, ...failures(400) },
      },
    },
    "/health": {
      get: {
        operationId: "checkHealth",
        "x-effect": "read",
        responses: { default: { content: json({ type: "boolean" }, true) } },
      },
    },
  },
  components: {
    securitySchemes: { petKey: { type: "apiKey", in: "header", name: "Pet-Key" } },
    schemas: {
      Failure: { type: "object", properties: { Code: { type: "string" } } },
      Named: {
        type: "object",
        required: ["Name"],
        properties: { Name: { type: "string", minLength: 1 } },
      },
      Cat: {
        allOf: [{ $ref: "#/components/schemas/Named" }],
        type: "object",
        required: ["Kind"],
        properties: {
          Id: { type: "string", readOnly: true },
          Born: { type: ["string", "null"], format: "date" },
          Weight: { type: "number", exclusiveMinimum: 0 },
          Kind: { enum: ["tame", "wild"] },
          Toys: { type: "array", minItems: 1, items: { $ref: "#/components/schemas/Named" } },
        },
        unevaluatedProperties: false,
      },
    },
  },
} as Document;
