import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { importSite } from "../../src/adoption/adopt.ts";
import type { Report } from "../../src/adoption/report/report.ts";
import { bundleSpec } from "./bundle.ts";
import { readPages, type Source } from "./sources.ts";
import { compare } from "./witness.ts";
import { createWorkspace, type Workspace } from "./workspace.ts";

type Fields = Readonly<Record<string, unknown>>;

const text = { type: "string" };
const object = (properties: Fields, more: Fields = {}) => ({ type: "object", properties, ...more });
const ok = (schema: unknown) => ({
  200: { description: "", content: { "application/json": { schema } } },
});
const REF = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** A page of one defect, or of several of one kind. */
function createSource(
  name: string,
  operation: Fields,
  schemas: Fields = {},
  path?: string,
): Source {
  const { method = "get", ...rest } = operation;
  const document = {
    openapi: "3.0.1",
    info: { title: "", version: "1.0.0" },
    paths: {
      [path ?? `/${name}`]: {
        [String(method)]: { operationId: name, tags: ["All"], responses: ok(text), ...rest },
      },
    },
    components: { schemas },
    servers: [{ url: "https://api.example.com/v1" }],
    security: [],
  };
  const yaml = stringify(document, { lineWidth: 0, aliasDuplicateObjects: false });
  const page = `# ${name}\n\n## OpenAPI Specification\n\n\`\`\`yaml\n${yaml}\`\`\`\n`;
  return { address: `https://docs.example/${name}.md`, text: page };
}

const cents = { type: "number", multipleOf: 0.01, example: 19.9 };
const query = (name: string, schema: Fields, more: Fields = {}) => ({
  name,
  in: "query",
  schema,
  ...more,
});

/** Pages with the defects that pages of this product were seen to have. */
const SOURCES: readonly Source[] = [
  createSource("masks", {
    responses: ok(
      object({
        Day: { ...text, pattern: "YYYY-MM-DD", example: "2026-01-15" },
        Year: { ...text, pattern: "^\\\\d{4}$", example: "2026" },
      }),
    ),
  }),
  createSource("keys", {
    method: "post",
    requestBody: {
      required: true,
      content: {
        "application/json": {
          schema: object({ Name: text }, { required: ["Name", "01JRSR8P77AX0WG65ZHFX3Q0AA"] }),
        },
      },
    },
  }),
  createSource("contradictions", {
    responses: ok(
      object({
        Crossed: { type: "integer", minimum: 10, maximum: 5 },
        Either: { type: "array", properties: { Inner: text } },
        Parts: { allOf: [text, { type: "integer" }] },
        Closed: {
          allOf: [
            object({ First: text }, { additionalProperties: false }),
            object({ Second: text }),
          ],
        },
      }),
    ),
  }),
  createSource(
    "circles",
    { responses: ok(REF("Order")) },
    {
      Order: object({ Buyer: REF("Customer") }),
      Customer: object({ Orders: { type: "array", items: REF("Order") } }),
    },
  ),
  createSource(
    "colon",
    { parameters: [{ name: "id", in: "path", required: true, schema: text }] },
    {},
    "/colon/:id/x",
  ),
  createSource("long", {
    responses: ok(object({ Counter: { type: "integer" }, Sum: cents })),
    parameters: [query("limit", { type: "integer", minimum: 1 })],
  }),
  createSource("repeated-one", { responses: ok(REF("Thing")) }, { Thing: object({ Name: text }) }),
  createSource(
    "repeated-two",
    { responses: ok(REF("Thing")) },
    { Thing: object({ Name: { ...text, maxLength: 5 }, Amount: cents }, { required: ["Name"] }) },
  ),
  createSource(
    "joined-one",
    { parameters: [query("kind", text, { required: true })], deprecated: true },
    {},
    "/joined",
  ),
  createSource("joined-two", { parameters: [query("size", { type: "integer" })] }, {}, "/joined"),
  createSource(
    "beside",
    {
      responses: ok(
        object({ Owner: { ...REF("Base"), properties: { Age: { type: "integer" } } } }),
      ),
    },
    { Base: object({ Name: text }) },
  ),
  createSource("headers", {
    parameters: [
      { name: "Accept", in: "header", required: true, schema: text },
      { name: "X-Api-Key", in: "header", required: true, schema: text },
    ],
  }),
  createSource(
    "renamed",
    { parameters: [{ name: "thing_id", in: "path", required: true, schema: { type: "integer" } }] },
    {},
    "/renamed/{thingId}",
  ),
  createSource("only-error", { responses: { 500: { description: "" } } }),
  createSource("a".repeat(240), {}, {}, "/too-long"),
  createSource(
    "names",
    { responses: ok(REF("toString")) },
    { toString: object({ valueOf: text }) },
  ),
];

describe("pages with all these defects, and what came of them", () => {
  let workspace: Workspace;
  let report: Report;
  let document: unknown;
  beforeAll(async () => {
    workspace = await createWorkspace();
    const { pages, failures } = readPages(SOURCES);
    expect(failures).toEqual([]);
    report = await importSite({ root: workspace.spec, pages });
    ({ document } = await bundleSpec(workspace.document));
  }, 120_000);
  afterAll(() => workspace.remove());

  test("no page but the one without a good answer is left out", () => {
    expect(report.exceptions.map(({ page }) => page)).toEqual([
      "https://docs.example/only-error.md",
    ]);
    expect(report.operations).toHaveLength(SOURCES.length - 2);
  });

  test("no difference is without a line", () => {
    const { facts, differences, untold } = compare(SOURCES, document, report);
    expect(untold).toEqual([]);
    expect({ facts: facts > 60, differences: differences.length > 10 }).toEqual({
      facts: true,
      differences: true,
    });
  });

  test("what is lost or made up without a line is seen", () => {
    const given = SOURCES.filter(({ address }) => /keys|masks/.test(address));
    const changed = (from: string, to: string) =>
      compare(given, JSON.parse(JSON.stringify(document).replaceAll(from, to)), {
        doubtful: [],
        dropped: [],
        renamed: [],
        decisions: [],
        exceptions: [],
      }).untold.map(({ by, word, place }) => `${by} ${word} ${place}`);
    const before = changed("", "");
    const seen = changed('"Name"', '"Title"').filter((it) => !before.includes(it));
    expect(seen).toEqual(
      expect.arrayContaining([
        "page property POST /keys body application/json .Name",
        "page required POST /keys body application/json .Name",
        "spec property POST /keys body application/json .Title",
      ]),
    );
  });
});
