import { expect, test } from "vitest";
import { createOperation, createTree } from "../testing/small-spec.ts";
import { readSpec } from "./read-spec.ts";

const FILE = "areas/things/paths/things.yaml";
const GOOD = createOperation("get", "listThings", "list-things-1e0", "responses: {}");

test("operations are known by the number of their page", () => {
  const { model } = readSpec(createTree({ "/things": FILE }, { [FILE]: GOOD }));
  expect(model.operations.map(({ value: _value, ...it }) => it)).toEqual([
    {
      operationId: "listThings",
      pageId: "1e0",
      method: "get",
      path: "/things",
      file: FILE,
      area: "things",
    },
  ]);
});

test("a number that stands in the index alone counts as well", () => {
  const index = "operations:\n  - { page: list-things-5e0, title: T, operationId: listThings }\n";
  const files = { [FILE]: GOOD.replace("/list-things-1e0", ""), "vendor-index.yaml": index };
  expect(readSpec(createTree({ "/things": FILE }, files)).model.operations[0]?.pageId).toBe("5e0");
});

const UP = "responses: { '200': { $ref: ../../../../outside.yaml } }";

test.each<{
  name: string;
  paths?: Record<string, string>;
  files: Record<string, string>;
  want: string;
}>([
  {
    name: "a path file that is not there",
    files: {},
    want: "openapi.yaml: /things refers to areas/things/paths/things.yaml, which is not there. Correct the $ref.",
  },
  {
    name: "a reference that dangles",
    files: { [FILE]: GOOD.replace("{}", "{ '200': { $ref: ../../../common/responses/No.yaml } }") },
    want: `${FILE} refers to responses/No, which is not there. Correct the $ref.`,
  },
  {
    name: "a remote reference",
    files: { [FILE]: GOOD.replace("{}", "{ '200': { $ref: 'https://x.example/A.yaml' } }") },
    want: `${FILE}: https://x.example/A.yaml is no file under schemas, parameters or responses. Correct the $ref.`,
  },
  {
    name: "a reference out of the tree",
    files: { [FILE]: GOOD.replace("responses: {}", UP) },
    want: `${FILE}: ../../../../outside.yaml is no file under schemas, parameters or responses. Correct the $ref.`,
  },
  {
    name: "an operation without a name",
    files: { [FILE]: GOOD.replace("operationId: listThings", "x: 1") },
    want: `${FILE}: get has no operationId. Add one, verbNoun.`,
  },
  {
    name: "one name for two operations",
    paths: { "/a": FILE, "/b": "areas/things/paths/b.yaml" },
    files: { [FILE]: GOOD, "areas/things/paths/b.yaml": GOOD },
    want: `areas/things/paths/b.yaml: listThings stands in ${FILE}, too. Rename one of the two.`,
  },
  {
    name: "one name for two schemas",
    files: {
      [FILE]: GOOD,
      "areas/a/schemas/A.yaml": "type: string",
      "common/schemas/A.yaml": "type: string",
    },
    want: "common/schemas/A.yaml and areas/a/schemas/A.yaml have one name. Rename one of them.",
  },
  {
    name: "something else than a method in a path file",
    files: { [FILE]: `parameters: []\n${GOOD}` },
    want: `${FILE}: parameters is no method. Move it into the operations of the file.`,
  },
])("error: $name", ({ paths = { "/things": FILE }, files, want }) => {
  expect(() => readSpec(createTree(paths, files))).toThrow(want);
});
