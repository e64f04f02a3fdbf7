import { expect, test } from "vitest";
import { walkNodes } from "./walk-nodes.ts";

test.each([
  { name: "default", given: { id: 1, schema: { id: 2, items: { id: 3 } } }, want: [1, 2, 3] },
  {
    name: "behavior: visits the items of lists",
    given: { id: 1, allOf: [{ id: 2 }, { id: 3 }] },
    want: [1, 2, 3],
  },
  {
    name: "behavior: visits the values of a map, not the map",
    given: { id: 1, properties: { id: { id: 2 }, example: { id: 3 } } },
    want: [1, 2, 3],
  },
  {
    name: "behavior: leaves data alone",
    given: {
      id: 1,
      example: { id: 2 },
      enum: [{ id: 3 }],
      "x-any": { id: 4 },
      examples: [{ id: 5 }],
    },
    want: [1],
  },
  {
    name: "behavior: an example with a name is a node, its value is data",
    given: { id: 1, examples: { one: { id: 2, value: { id: 3 } } } },
    want: [1, 2],
  },
])("$name", ({ given, want }) => {
  const visited: unknown[] = [];
  walkNodes(given, (node) => visited.push(node.id));
  expect(visited).toEqual(want);
});

test("behavior: says which keys lead to a node", () => {
  const places: string[] = [];
  walkNodes({ allOf: [{}], properties: { "a/b": { items: {} } } }, (_, at) => {
    places.push(at.join(" "));
  });
  expect(places).toEqual(["", "allOf 0", "properties a/b", "properties a/b items"]);
});
