import { expect, test } from "vitest";
import { readOperation } from "../testing/create-page.ts";

const inPath = (name: string, required?: boolean) => ({
  name,
  in: "path",
  required,
  schema: { type: "integer" },
});
test.each([
  { name: "default", given: [inPath("id", true)], want: ["id integer"], defects: [] },
  {
    name: "optional",
    given: [inPath("id", false)],
    want: ["id integer"],
    defects: ["repaired path-parameter-optional"],
  },
  {
    name: "nothing said",
    given: [inPath("id")],
    want: ["id integer"],
    defects: ["repaired path-parameter-optional"],
  },
  {
    name: "missing",
    given: [],
    want: ["id string"],
    defects: ["doubtful path-parameter-undocumented"],
  },
  {
    name: "written differently",
    given: [inPath("ID", true)],
    want: ["id integer"],
    defects: ["doubtful path-parameter-renamed"],
  },
  {
    name: "without a placeholder",
    given: [inPath("id", true), inPath("other", true)],
    want: ["id integer"],
    defects: ["dropped path-parameter-unplaced"],
  },
])("$name", ({ given, want, defects }) => {
  const get = { operationId: "a", parameters: given, responses: { 200: { content: {} } } };
  const result = readOperation({}, { paths: { "/a/{id}": { get } } });
  const found = result.operation.parameters.map(({ name, schema }) => `${name} ${schema?.type}`);
  expect(found).toEqual(want);
  expect(result.operation.parameters.every(({ required }) => required)).toBe(true);
  expect(result.defects).toEqual(defects);
});
