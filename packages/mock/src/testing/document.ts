const json = (example: unknown) => ({ content: { "application/json": { schema: {}, example } } });

const errors = Object.fromEntries(
  [400, 401, 402].map((it) => [it, { description: "No.", ...json({ Code: String(it) }) }]),
);

const security = [{ key: [] }];

/** A small API. `paths` stand beside its own. */
export function smallApi(paths: Record<string, unknown> = {}) {
  return {
    openapi: "3.1.0",
    info: { title: "Small", version: "1" },
    servers: [{ url: "https://small.example/v2" }],
    components: {
      securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Api-Key" } },
    },
    security,
    paths: {
      "/cats/{name}": {
        get: {
          tags: ["cats"],
          parameters: [{ name: "name", in: "path", required: true, schema: { type: "string" } }],
          responses: { 200: { description: "A cat.", ...json({ Name: "Musti" }) }, ...errors },
        },
      },
      "/dogs": {
        post: {
          tags: ["dogs"],
          requestBody: {
            required: true,
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  required: ["Name"],
                  properties: { Name: { type: "string" } },
                  unevaluatedProperties: false,
                },
              },
            },
          },
          responses: { 200: { description: "A dog.", ...json({ Name: "Halli" }) }, ...errors },
        },
      },
      ...paths,
    },
  };
}
