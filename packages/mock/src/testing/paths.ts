const text = { type: "string" };
/** The plainest answer. */
export const ok = { description: "Done.", content: { "application/json": { example: "Done." } } };

/** An operation with a body. */
export const post = (schema: object, type = "application/json", more = {}) => ({
  post: {
    requestBody: { required: true, content: { [type]: { schema, ...more } } },
    responses: { 200: ok },
  },
});
/** An operation without one. */
export const get = (parameters: object[], responses: object = { 200: ok }) => ({
  get: { parameters, responses },
});
/** A parameter of the query. */
export const query = (name: string, schema: object, more = {}) => ({
  name,
  in: "query",
  schema,
  ...more,
});
/** A parameter of the path. */
export const path = (name: string, schema: object, more = {}) => ({
  name,
  in: "path",
  required: true,
  schema,
  ...more,
});

const party = {
  type: "object",
  required: ["Id", "Name"],
  properties: { Id: { type: "integer", readOnly: true }, Name: text },
};
const attachment = {
  type: "object",
  required: ["meta", "file"],
  properties: {
    meta: { type: "object", required: ["By"], properties: { By: text } },
    tags: { type: "array", items: text },
    file: { type: "string", format: "binary" },
    files: { type: "array", items: { type: "string", format: "binary" } },
    count: { type: "integer" },
  },
  additionalProperties: false,
};

/** Paths of a small API with all that a request may hold. */
export const paths = {
  "/object": post({ type: "object" }),
  "/integer": post({ type: "integer" }),
  "/text": post(text),
  "/flag": post({ type: "boolean" }),
  "/nothing": post({ type: "null" }),
  "/parties": post(party),
  "/optional": {
    post: {
      requestBody: { content: { "application/json": { schema: { type: "object" } } } },
      responses: { 200: ok },
    },
  },
  "/int64": post({ type: "integer", format: "int64" }),
  "/lenient": post({ type: "string", pattern: "^[\\w-.]+$" }),
  "/children": post({
    allOf: [{ type: "object", properties: { a: text }, additionalProperties: false }],
    properties: { b: text },
    additionalProperties: false,
  }),
  "/attachments": post(attachment, "multipart/form-data", {
    encoding: { meta: { contentType: "application/json" } },
  }),
  "/logins": post(
    {
      type: "object",
      required: ["user"],
      properties: { user: text, ages: { type: "array", items: { type: "integer" } } },
    },
    "application/x-www-form-urlencoded",
  ),
  "/xml": post({ type: "object", required: ["a"] }, "application/xml"),
  "/vendor": post({ type: "object", required: ["a"] }, "application/vnd.small+json"),
  "/bytes": post({ type: "string", format: "binary" }, "application/octet-stream"),
  "/lists": get([
    query("ids", { type: "array", items: { type: "integer" } }),
    query("one", { type: "array", items: text, maxItems: 1 }, { explode: false }),
    query("pipes", { type: "array", items: text, minItems: 2 }, { style: "pipeDelimited" }),
    query(
      "Filter",
      { type: "object", properties: { From: { type: "integer" } } },
      { style: "deepObject" },
    ),
    query("pageable", { type: "object", properties: { Size: { type: "integer" } } }),
    query("where", {}, { content: { "application/json": { schema: { type: "object" } } } }),
  ]),
  "/empty": get([
    query("referenceNumber", { type: "string", minLength: 1 }),
    query("invoiceNumber", text, { required: true }),
    query("page", { type: "integer" }),
    query("flag", { type: "boolean" }, { allowEmptyValue: true }),
  ]),
  "/tuple": get([
    query("pair", { type: "array", prefixItems: [{ type: "integer" }], items: false }),
  ]),
  "/cookies": get([{ name: "Tab", in: "cookie", required: true, schema: { type: "integer" } }]),
  "/cases/{caseId}": get([path("caseId", { type: "integer" })]),
  "/cases/{caseId}.{format}": get([
    path("caseId", { type: "integer" }),
    path("format", { enum: ["pdf"] }),
  ]),
  "/slash/": get([]),
  "/lists/{ids}": get([path("ids", { type: "array", items: { type: "integer" }, maxItems: 2 })]),
  "/any": get([], {
    200: {
      description: "",
      content: {
        "*/*": { schema: { type: "object", properties: { a: text } }, example: { a: "b" } },
      },
    },
  }),
  "/any/text": get([], {
    200: { description: "", content: { "*/*": { schema: text, example: "Done." } } },
  }),
  "/any/image": get([], {
    200: { description: "", content: { "image/*": { schema: text, example: "PNG" } } },
  }),
  "/pdf": get([], {
    200: {
      description: "",
      content: {
        "application/pdf": { schema: { type: "string", format: "binary" }, example: "%PDF" },
      },
    },
  }),
  "/approval": {
    put: { responses: { 200: ok, 204: { description: "Had been approved before." } } },
  },
  "/named": get([], {
    200: {
      description: "",
      content: {
        "application/json": { examples: { first: { value: 1 }, second: { value: 2 } } },
      },
    },
    404: { description: "" },
    "5XX": { description: "" },
  }),
  "/otherwise": get([], { default: ok }),
};
