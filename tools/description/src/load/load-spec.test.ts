import { dirname, relative } from "node:path";
import { expect, test } from "vitest";
import { SpecError } from "../spec-error.ts";
import { findPlace } from "../testing/find-place.ts";
import { smallSpec } from "../testing/small-spec.ts";
import { changeSpec, writeSpec } from "../testing/write-spec.ts";
import { loadSpec } from "./load-spec.ts";

const root = "openapi.yaml";
const parcels = "areas/parcel-post/paths/parcels.yaml";
const parcel = "areas/parcel-post/paths/parcel.yaml";
const page = "areas/parcel-post/schemas/ParcelPage.yaml";
const item = "areas/parcel-post/schemas/Parcel.yaml";
const itemTwo = "areas/parcel-post/schemas/Item.yaml";

test("default", async () => {
  const path = await writeSpec();
  const { document, locate } = await loadSpec(path);
  expect(Object.keys(document.paths ?? {})).toEqual(["/parcels", "/parcels/{parcel-id}"]);
  expect(Object.keys(document.components?.schemas ?? {}).sort()).toEqual([
    "Fault",
    "Parcel",
    "ParcelPage",
  ]);
  const operation = document.paths?.["/parcels"]?.post ?? {};
  const folder = relative(process.cwd(), dirname(path));
  expect(locate(operation)).toBe(
    `${folder}/${findPlace(smallSpec, parcels, "operationId: sendParcel")}`,
  );
  expect(locate(operation, "x-effect")).toBe(
    `${folder}/${findPlace(smallSpec, parcels, "notify")}`,
  );
});

interface Case {
  readonly name: string;
  readonly given: Record<string, string>;
  /** The file, and the text that the location points at, or the location itself. */
  readonly at: [path: string, text: string];
  readonly reason: RegExp;
}

test.each<Case>([
  {
    name: "no YAML in the root",
    given: changeSpec([root, "info:", "info: ["]),
    at: [root, ":4:10"],
    reason: /missed comma/,
  },
  {
    name: "no YAML in another file",
    given: changeSpec([parcels, "tags: [parcel-post]", "tags: [parcel-post"]),
    at: [parcels, ":4:3"],
    reason: /deficient indentation/,
  },
  {
    name: "two operations on one method",
    given: changeSpec([parcels, "post:", "get:"]),
    at: [parcels, "get:"],
    reason: /duplicated mapping key/,
  },
  {
    name: "two operations on one path",
    given: changeSpec([
      root,
      "  /parcels/{parcel-id}:",
      "  /parcels/{id}:\n    $ref: areas/parcel-post/paths/parcel.yaml\n  /parcels/{parcel-id}:",
    ]),
    at: [root, "/parcels/{parcel-id}"],
    reason: /differs only by path parameter name/,
  },
  {
    name: "no such file",
    given: changeSpec([page, "./Parcel.yaml", "./Parcels.yaml"]),
    at: [page, "$ref: ./Parcels.yaml"],
    reason: /Can't resolve \$ref.*Parcels\.yaml/,
  },
  {
    name: "no such component",
    given: changeSpec([page, "./Parcel.yaml", "'#/components/schemas/Nothing'"]),
    at: [page, "$ref: '#/components"],
    reason: /Can't resolve \$ref/,
  },
  {
    name: "two schemas of one name",
    given: changeSpec(
      [page, "./Parcel.yaml", "./other/Parcel.yaml"],
      ["areas/parcel-post/schemas/other/Parcel.yaml", "", "type: string\n"],
    ),
    at: [item, "$ref: '#'"],
    reason: /same name/,
  },
  {
    name: "an operationId that stands twice",
    given: changeSpec([parcels, "operationId: sendParcel", "operationId: listParcels"]),
    at: [parcels, "operationId: listParcels"],
    reason: /unique/,
  },
  {
    name: "no operationId",
    given: changeSpec([parcels, "  operationId: sendParcel\n", ""]),
    at: [parcels, "post:"],
    reason: /should contain `operationId`/,
  },
  {
    name: "no tag",
    given: changeSpec([parcels, "  tags: [parcel-post]\n", ""]),
    at: [parcels, "get:"],
    reason: /tags should be defined/,
  },
  {
    name: "two tags",
    given: changeSpec(
      [root, "tags:", "tags:\n  - name: other"],
      [parcels, "tags: [parcel-post]", "tags: [other, parcel-post]"],
    ),
    at: [parcels, "tags: [other"],
    reason: /one tag/,
  },
  {
    name: "an unknown tag",
    given: changeSpec([parcels, "tags: [parcel-post]", "tags: [letters]"]),
    at: [parcels, "letters]"],
    reason: /defined in global tags/,
  },
  {
    name: "a path parameter that nobody declares",
    given: changeSpec([parcel, "in: path", "in: query"]),
    at: [parcel, "get:"],
    reason: /does not define the path parameter `\{parcel-id\}`/,
  },
  {
    name: "no such security scheme",
    given: changeSpec([root, "- key: []", "- keys: []"]),
    at: [root, "keys: []"],
    reason: /no `keys` security scheme/,
  },
  {
    name: "not the shape of OpenAPI",
    given: changeSpec([parcels, "required: true", "required: perhaps"]),
    at: [parcels, "perhaps"],
    reason: /Expected type `boolean`/,
  },
  {
    name: "a number where a text is due",
    given: changeSpec([root, "version: 1.0.0", "version: 1.0"]),
    at: [root, "1.0\n"],
    reason: /`info\.version`: Expected type `string`/,
  },
  {
    name: "half a version",
    given: changeSpec([root, "openapi: 3.1.0", "openapi: 3.1"]),
    at: [root, "3.1\n"],
    reason: /`3\.1`, which is no whole version/,
  },
  {
    name: "a path item that is not there",
    given: changeSpec([
      root,
      "  /parcels/{parcel-id}:",
      "  /x: { $ref: '#/components/pathItems/X' }\n  /parcels/{parcel-id}:",
    ]),
    at: [root, "{ $ref: '#/comp"],
    reason: /Can't resolve \$ref/,
  },
  {
    name: "a schema that is only a reference to itself",
    given: changeSpec([
      root,
      "components:",
      "components:\n  schemas: { Box: { $ref: '#/components/schemas/Box' } }",
    ]),
    at: [root, "'#/components/schemas/Box'"],
    reason: /`#\/components\/schemas\/Box` leads back to itself/,
  },
  {
    name: "a reference to what is inside of it",
    given: changeSpec([
      root,
      "components:",
      "components:\n  schemas: { Box: { $ref: '#/components/schemas/Box/items' } }",
    ]),
    at: [root, "'#/components/schemas/Box/items'"],
    reason: /leads back to itself/,
  },
  {
    name: "files that only refer to each other",
    given: { ...smallSpec, [item]: "$ref: Item.yaml\n", [itemTwo]: "$ref: Parcel.yaml\n" },
    at: [item, "Item.yaml"],
    reason: /`Item\.yaml` leads back to itself/,
  },
  {
    name: "an extension that is only a reference to itself",
    given: changeSpec([root, "tags:", "x-any: { $ref: '#/x-any' }\ntags:"]),
    at: [root, "'#/x-any'"],
    reason: /leads back to itself/,
  },
  {
    name: "no OpenAPI",
    given: changeSpec([root, "openapi: 3.1.0", "swagger: '2.0'"]),
    at: [root, ":1:1"],
    reason: /no OpenAPI 3/,
  },
  { name: "no file", given: {}, at: [root, ":1:1"], reason: /ENOENT/ },
])("error: $name", async ({ given, at: [file, text], reason }) => {
  const path = await writeSpec(given);
  const error = await loadSpec(path).catch((it: unknown) => it);
  expect(error).toBeInstanceOf(SpecError);
  const [problem] = (error as SpecError).problems;
  const place = text.startsWith(":") ? file + text : findPlace(given, file, text);
  expect(problem).toEqual({
    location: `${relative(process.cwd(), dirname(path))}/${place}`,
    reason: expect.stringMatching(reason),
    fix: expect.stringMatching(/^[A-Z].*[.?]$/),
  });
});

test("behavior: a path item of the components is in its place", async () => {
  const path = await writeSpec(
    changeSpec(
      [
        root,
        "  /parcels/{parcel-id}:",
        "  /letters: { $ref: '#/components/pathItems/Letters' }\n  /parcels/{parcel-id}:",
      ],
      [
        root,
        "components:",
        "components:\n  pathItems:\n    Letters:\n      get:\n        operationId: listLetters\n        tags: [parcel-post]\n        responses: { '204': { description: None. } }",
      ],
    ),
  );
  const { document } = await loadSpec(path);
  expect(document.paths?.["/letters"]?.get?.operationId).toBe("listLetters");
});

test("behavior: a discriminator may name a schema alone", async () => {
  const path = await writeSpec(
    changeSpec([
      root,
      "components:",
      "components:\n  schemas:\n    Box: { type: object }\n    Any:\n      oneOf: [{ $ref: '#/components/schemas/Box' }]\n      discriminator: { propertyName: kind, mapping: { box: Box } }",
    ]),
  );
  const { document } = await loadSpec(path);
  expect(document.components?.schemas?.Any).toMatchObject({
    discriminator: { mapping: { box: "#/components/schemas/Box" } },
  });
});

test("behavior: what an example calls $ref is data, and nothing is looked for", async () => {
  const data = { $ref: "none.yaml", list: [{ $ref: "#/nothing" }], externalValue: "none.txt" };
  const path = await writeSpec(
    changeSpec(
      [
        parcels,
        "          Name: Book",
        `          Any: ${JSON.stringify(data)}\n          Name: Book`,
      ],
      [parcels, "      example: 1", `      examples: { one: { value: ${JSON.stringify(data)} } }`],
      [item, "type: object", `type: object\nexample: ${JSON.stringify(data)}`],
    ),
  );
  const { document } = await loadSpec(path);
  const { get, post } = document.paths?.["/parcels"] ?? {};
  expect(post?.requestBody).toMatchObject({
    content: { "application/json": { example: { Any: data } } },
  });
  expect(get?.parameters?.[1]).toMatchObject({ examples: { one: { value: data } } });
  expect(document.components?.schemas?.Parcel).toMatchObject({ example: data });
});

test("behavior: a schema may have itself inside, and references may follow each other", async () => {
  const path = await writeSpec(
    changeSpec([
      root,
      "components:",
      `components:
  schemas:
    Box: { type: object, properties: { inside: { $ref: '#/components/schemas/Same' } } }
    Same: { $ref: '#/components/schemas/Box' }
    Inside: { $ref: '#/components/schemas/Same/properties/inside' }`,
    ]),
  );
  const { document } = await loadSpec(path);
  expect(Object.keys(document.components?.schemas ?? {})).toEqual(
    expect.arrayContaining(["Box", "Same", "Inside"]),
  );
});

test("behavior: a file that is no YAML is reported once, not at every reference", async () => {
  const path = await writeSpec(changeSpec([item, "type: object", "type: ["]));
  const error = await loadSpec(path).catch((it: unknown) => it);
  expect((error as SpecError).problems).toHaveLength(1);
});
