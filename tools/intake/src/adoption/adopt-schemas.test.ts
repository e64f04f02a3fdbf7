import { describe, expect, test } from "vitest";
import type { JsonSchema, Page } from "../pages/page.ts";
import {
  adoptInto,
  answer,
  createOperation,
  createPage,
  createTree,
} from "../testing/small-spec.ts";

const ONE = "areas/things/paths/things.yaml";
const TWO = "areas/things/paths/more.yaml";
const TEXT = { type: "string" };

function answering(schema: string): string {
  return `responses:
  "200":
    description: Fine.
    content:
      application/json:
        schema:
          ${schema}
        example: {}
`;
}

const THING = `type: object
x-evidence: inferred
description: Our thing.
additionalProperties: true
properties:
  Name:
    type: string
    description: Our name.
`;

const REF = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

function schemasOf(files: ReadonlyMap<string, string>): Record<string, string> {
  const paths = [...files.keys()].filter((path) => path.includes("/schemas/"));
  return Object.fromEntries(
    paths.map((path) => [path.split("/").at(-1) ?? "", files.get(path) ?? ""]),
  );
}

function page(
  schema: JsonSchema,
  schemas: Record<string, JsonSchema> = {},
  example?: unknown,
  name = "list-things-1e0",
): Page {
  const path = name.startsWith("list-things") ? "/things" : "/more";
  return createPage(name, { path, responses: { 200: answer(schema, example) } }, { schemas });
}

const tree = (schema = "type: string", files: Record<string, string> = {}) =>
  createTree(
    { "/things": ONE, "/more": TWO },
    {
      [ONE]: createOperation("get", "listThings", "list-things-1e0", answering(schema)),
      [TWO]: createOperation("get", "listMore", "list-more-2e0", answering("type: string")),
      ...files,
    },
  );

describe("objects that a page describes in place", () => {
  test("get files of their own, called after the property, marked as ours", () => {
    const { files } = adoptInto(tree(), [
      page({
        type: "object",
        properties: {
          Owner: { type: "object", properties: { Name: TEXT } },
          Rows: {
            type: "array",
            items: { type: "object", properties: { Amount: { type: "number" } } },
          },
          Extra: { type: "object", properties: {} },
        },
      }),
    ]);
    const schemas = schemasOf(files);
    expect(Object.keys(schemas).sort()).toEqual([
      "Extra.yaml",
      "ListThingsResponse.yaml",
      "Owner.yaml",
      "Row.yaml",
    ]);
    expect(schemas["ListThingsResponse.yaml"]).toBe(`type: object
x-evidence: documented
x-ours: The page describes this object in place and gives it no name.
description: List things response.
properties:
  Owner:
    $ref: ./Owner.yaml
  Rows:
    type: array
    description: Rows.
    items:
      $ref: ./Row.yaml
  Extra:
    $ref: ./Extra.yaml
`);
    expect(schemas["Extra.yaml"]).toContain("type: object\nx-evidence: inferred\n");
    expect(schemas["Extra.yaml"]).toContain("additionalProperties: true\n");
  });

  test("get one as well where they are a name and more beside it", () => {
    const property = { ...REF("Base"), properties: { Age: { type: "integer" } }, readOnly: true };
    const { files } = adoptInto(tree(), [
      page(
        { type: "object", properties: { Owner: property } },
        { Base: { type: "object", properties: { Name: TEXT } } },
      ),
    ]);
    const schemas = schemasOf(files);
    expect(Object.keys(schemas).sort()).toEqual([
      "Base.yaml",
      "ListThingsResponse.yaml",
      "Owner.yaml",
      "OwnerPart2.yaml",
    ]);
    expect(schemas["ListThingsResponse.yaml"]).toContain("  Owner:\n    $ref: ./Owner.yaml\n");
    expect(schemas["Owner.yaml"]).toContain(
      "allOf:\n  - $ref: ./Base.yaml\n  - $ref: ./OwnerPart2.yaml\n",
    );
  });

  const owner = (more: Record<string, JsonSchema> = {}): JsonSchema => ({
    type: "object",
    properties: { Owner: { type: "object", properties: { Name: TEXT, ...more } } },
  });

  test.each<{ name: string; pages: Page[]; want: string[] }>([
    {
      name: "that say the same share one",
      pages: [page(owner()), page(owner(), {}, undefined, "list-more-2e0")],
      want: ["ListMoreResponse.yaml", "ListThingsResponse.yaml", "Owner.yaml"],
    },
    {
      name: "that say something else have the name of what is around them before theirs",
      pages: [page(owner()), page(owner({ Age: TEXT }), {}, undefined, "list-more-2e0")],
      want: [
        "ListMoreResponse.yaml",
        "ListMoreResponseOwner.yaml",
        "ListThingsResponse.yaml",
        "Owner.yaml",
      ],
    },
    {
      name: "leave the names of the vendor alone",
      pages: [page(owner(), { Owner: { type: "object", properties: { A: TEXT } } })],
      want: ["ListThingsResponse.yaml", "ListThingsResponseOwner.yaml"],
    },
  ])("$name", ({ pages, want }) => {
    expect(Object.keys(schemasOf(adoptInto(tree(), pages).files)).sort()).toEqual(want);
  });

  test("keep the file that ours has there, with its words", () => {
    const given = tree("$ref: ../schemas/OurThing.yaml", {
      "areas/things/schemas/OurThing.yaml": `${THING.replace("description: Our thing", "x-ours: Made up.\ndescription: Our thing")}`,
    });
    const { files } = adoptInto(given, [page({ type: "object", properties: { Name: TEXT } })]);
    expect(schemasOf(files)).toEqual({
      "OurThing.yaml": `type: object
x-evidence: documented
x-ours: Made up.
description: Our thing.
properties:
  Name:
    type: string
    description: Our name.
`,
    });
  });

  test("that stand where the spec has a schema of the vendor's index: that they are that one is told to be a guess", () => {
    const given = tree("$ref: ../schemas/Thing.yaml", { "areas/things/schemas/Thing.yaml": THING });
    given.set(
      "vendor-index.yaml",
      "schemas:\n  - { page: thing-7d0, title: Thing, schema: Thing }\n",
    );
    const body = { type: "object", properties: { Age: TEXT } };
    const { files } = adoptInto(given, [page(body)]);
    expect(schemasOf(files)["Thing.yaml"]).toContain(
      "x-ours: The page describes this object in place; that it is the vendor's schema of this name is our guess.\n",
    );
    expect([...adoptInto(files, [page(body)]).files]).toEqual([...files]);
    const named = adoptInto(files, [page(REF("Thing"), { Thing: body })]);
    expect(schemasOf(named.files)["Thing.yaml"]).not.toContain("x-ours");
  });

  test("do not change what an operation uses that was not adopted", () => {
    const given = tree("$ref: ../schemas/OurThing.yaml", {
      "areas/things/schemas/OurThing.yaml": THING,
    });
    given.set(
      TWO,
      createOperation(
        "get",
        "listMore",
        "list-more-2e0",
        answering("$ref: ../schemas/OurThing.yaml"),
      ),
    );
    const { files } = adoptInto(
      given,
      [page({ type: "object", properties: { Age: TEXT } })],
      ["listThings"],
    );
    expect(schemasOf(files)["OurThing.yaml"]).toBe(THING);
    expect(files.get(ONE)).toContain("$ref: ../schemas/ListThingsResponse.yaml");
  });

  test("get a file where they are put together in place", () => {
    const part = { type: "object", properties: { Age: TEXT } };
    const base = { type: "object", properties: { Name: TEXT } };
    const { files } = adoptInto(tree(), [page({ allOf: [REF("Base"), part] }, { Base: base })]);
    expect(files.get(ONE)).toContain("$ref: ../schemas/ListThingsResponse.yaml");
    expect(schemasOf(files)["ListThingsResponse.yaml"]).toContain(
      "allOf:\n  - $ref: ./Base.yaml\n  - $ref: ./ListThingsResponsePart2.yaml\n",
    );
  });

  test("of which others are composed keep the words that ours has for their properties", () => {
    const thing = `${THING}  Age:\n    type: integer\n    description: Our age.\n`;
    const given = tree("$ref: ../schemas/Thing.yaml", { "areas/things/schemas/Thing.yaml": thing });
    const part = { type: "object", properties: { Age: TEXT } };
    const base = { type: "object", properties: { Name: TEXT, Size: TEXT } };
    const { files } = adoptInto(given, [
      page(REF("Thing"), { Thing: { allOf: [REF("Base"), part] }, Base: base }),
    ]);
    const schemas = schemasOf(files);
    expect(schemas["ThingPart2.yaml"]).toContain("description: Our age.\n");
    expect(schemas["Base.yaml"]).toContain("description: Base.\n");
    expect(schemas["Base.yaml"]).toContain("description: Our name.\n");
    expect(schemas["Base.yaml"]).toContain("description: Size.\n");
  });

  test("that another page names are that schema", () => {
    const given = tree("$ref: ../schemas/Thing.yaml", { "areas/things/schemas/Thing.yaml": THING });
    const body = { type: "object", properties: { Name: TEXT } };
    const { files } = adoptInto(given, [
      page(body),
      page(REF("Thing"), { Thing: body }, undefined, "list-more-2e0"),
    ]);
    expect(Object.keys(schemasOf(files))).toEqual(["Thing.yaml"]);
  });
});

describe("names", () => {
  test.each([
    { vendor: "Thing", want: "Thing.yaml" },
    { vendor: "Sales invoice (draft)", want: "SalesInvoiceDraft.yaml" },
    { vendor: "3DS info", want: "N3DSInfo.yaml" },
    { vendor: "Übersicht«A»", want: "UbersichtA.yaml" },
    { vendor: "Платёж", want: "Platezh.yaml" },
    { vendor: "Error", want: "ErrorSchema.yaml" },
  ])("$vendor", ({ vendor, want }) => {
    const { files, plan } = adoptInto(tree(), [
      page(REF(vendor), { [vendor]: { type: "object", properties: { A: TEXT } } }),
    ]);
    expect(Object.keys(schemasOf(files))).toEqual([want]);
    expect(plan.notes.filter(({ kind }) => kind === "renamed")).toHaveLength(
      `${vendor}.yaml` === want ? 0 : 1,
    );
  });
});

test("properties that are called like what every object has", () => {
  const names = ["constructor", "toString", "hasOwnProperty", "valueOf", "__proto__"];
  const properties = JSON.parse(
    `{${names.map((name) => `"${name}": {"type": "integer"}`).join(",")}}`,
  ) as JsonSchema;
  const { files } = adoptInto(tree(), [
    page(REF("Thing"), { Thing: { type: "object", properties } }),
  ]);
  for (const name of names) {
    expect(schemasOf(files)["Thing.yaml"]).toContain(`  ${name}:\n    type: integer\n`);
    expect(files.get(ONE)).toContain(`            ${name}: 1\n`);
  }
});

describe("doubtful places take the safer reading and are marked", () => {
  const marked = (files: ReadonlyMap<string, string>) => schemasOf(files)["Thing.yaml"];

  test("one name with two bodies: all properties, required what both require, any type of either", () => {
    const one = { type: "object", required: ["A", "B"], properties: { A: TEXT, B: TEXT, C: TEXT } };
    const other = {
      type: "object",
      required: ["A"],
      properties: { A: { type: "integer" }, B: TEXT },
    };
    const { files, plan } = adoptInto(tree(), [
      page(REF("Thing"), { Thing: one }),
      page(REF("Thing"), { Thing: other }, undefined, "list-more-2e0"),
    ]);
    expect(marked(files)).toBe(`type: object
x-evidence: documented
description: Thing.
required: [A]
properties:
  # doubtful: the pages say type integer and type string; both are allowed here.
  A:
    type: [integer, string]
    description: A.
  # doubtful: one page requires it and another page does not; it is not required here.
  B:
    type: string
    description: B.
  # doubtful: one page has this property and another page does not; it is kept, and not required.
  C:
    type: string
    description: C.
`);
    expect(plan.doubts.get("schemas/Thing")).toHaveLength(3);
  });

  test("an example with a property that its schema lacks: the object takes others, the example shows what is known", () => {
    const thing = { type: "object", properties: { A: TEXT } };
    const { files } = adoptInto(tree(), [
      page(REF("Thing"), { Thing: thing }, { A: "a", Secret: 1 }),
    ]);
    expect(marked(files)).toContain(
      "additionalProperties: true\n# doubtful: the page's example has Secret, which its schema lacks; other properties are allowed here.\nproperties:\n",
    );
    expect(files.get(ONE)).toContain("example:\n            A: a\n");
    expect(files.get(ONE)).not.toContain("Secret");
  });

  test("a schema that contains itself: any value at the way back", () => {
    const thing = {
      type: "object",
      properties: { Name: TEXT, Parts: { type: "array", items: REF("Thing") } },
    };
    const { files } = adoptInto(tree(), [page(REF("Thing"), { Thing: thing })]);
    expect(marked(files)).toContain(
      "      # doubtful: it contains Thing again, without end; any value is allowed here.\n    items: {}\n"
        .trim()
        .split("\n")[0],
    );
    expect(marked(files)).not.toContain("$ref");
  });

  test("a property that was null in the vendor's example: any value", () => {
    const thing = {
      type: "object",
      properties: { A: { type: "null" }, B: { anyOf: [TEXT, { type: "null" }] } },
    };
    const { files } = adoptInto(tree(), [page(REF("Thing"), { Thing: thing })]);
    expect(marked(files)).toContain(
      "  # doubtful: the page knows no other value than null; any value is allowed here.\n  A:\n    description: A.\n",
    );
    expect(marked(files)).toContain('- type: string\n      - type: "null"\n');
  });

  test("a mark goes away with its reason", () => {
    const thing = { type: "object", properties: { A: TEXT } };
    const first = adoptInto(tree(), [page(REF("Thing"), { Thing: thing }, { A: "a", Secret: 1 })]);
    const second = adoptInto(first.files, [page(REF("Thing"), { Thing: thing }, { A: "a" })]);
    expect(marked(second.files)).not.toContain("doubtful");
    expect(marked(second.files)).not.toContain("additionalProperties");
  });
});
