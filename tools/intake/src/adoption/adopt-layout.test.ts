import { describe, expect, test } from "vitest";
import type { Page } from "../pages/page.ts";
import {
  adoptInto,
  answer,
  createOperation,
  createPage,
  createTree,
  indent,
} from "../testing/small-spec.ts";

const ONE = "areas/things/paths/things.yaml";
const TWO = "areas/things/paths/thing.yaml";
const OK = `responses:
  "200":
    description: Fine.
    content:
      application/json:
        schema:
          type: string
        example: x
`;

const LIST = createOperation("get", "listThings", "list-things-1e0", OK);
const MAKE = createOperation("post", "createThing", "create-thing-2e0", OK);

function at(page: string, method: "get" | "post" | "put", path: string): Page {
  return createPage(page, { method, path });
}

/** Path → the methods in its file, and the file. */
function read(files: ReadonlyMap<string, string>): Record<string, string> {
  const lines = [...(files.get("openapi.yaml") ?? "").matchAll(/^ {2}(\/.*):\n {4}\$ref: (.*)$/gm)];
  return Object.fromEntries(
    lines.map(([, path = "", file = ""]) => {
      const methods = [
        ...(files.get(file) ?? "").matchAll(/^(\w+):\n(?: {2}.*\n)*? {2}operationId: (\w+)/gm),
      ];
      return [
        path,
        `${file.split("/").at(-1)} ${methods.map(([, method, id]) => `${method} ${id}`).join(", ")}`,
      ];
    }),
  );
}

describe("paths and their files", () => {
  test.each<{
    name: string;
    paths: Record<string, string>;
    files: Record<string, string>;
    pages: Page[];
    want: Record<string, string>;
  }>([
    {
      name: "a corrected path is one line",
      paths: { "/wrong": ONE },
      files: { [ONE]: LIST },
      pages: [at("list-things-1e0", "get", "/things")],
      want: { "/things": "things.yaml get listThings" },
    },
    {
      name: "two operations of one file that have two paths: the one that stays keeps the file",
      paths: { "/things": ONE },
      files: { [ONE]: `${LIST}${MAKE}` },
      pages: [
        at("list-things-1e0", "get", "/things/all"),
        at("create-thing-2e0", "post", "/things"),
      ],
      want: { "/things": "things.yaml post createThing", "/things/all": "all.yaml get listThings" },
    },
    {
      name: "both move: the first keeps the file",
      paths: { "/wrong": ONE },
      files: { [ONE]: `${LIST}${MAKE}` },
      pages: [
        at("list-things-1e0", "get", "/things"),
        at("create-thing-2e0", "post", "/things/{id}"),
      ],
      want: {
        "/things": "things.yaml get listThings",
        "/things/{id}": "thing.yaml post createThing",
      },
    },
    {
      name: "two files that have one path become one",
      paths: { "/things": ONE, "/wrong": TWO },
      files: { [ONE]: LIST, [TWO]: MAKE },
      pages: [at("list-things-1e0", "get", "/things"), at("create-thing-2e0", "post", "/things")],
      want: { "/things": "things.yaml get listThings, post createThing" },
    },
    {
      name: "two operations change places",
      paths: { "/a": ONE, "/b": TWO },
      files: { [ONE]: LIST, [TWO]: MAKE },
      pages: [at("list-things-1e0", "get", "/b"), at("create-thing-2e0", "post", "/a")],
      want: { "/a": "thing.yaml post createThing", "/b": "things.yaml get listThings" },
    },
    {
      name: "methods change places in one file",
      paths: { "/things": ONE },
      files: { [ONE]: `${LIST}${MAKE}` },
      pages: [at("list-things-1e0", "post", "/things"), at("create-thing-2e0", "get", "/things")],
      want: { "/things": "things.yaml post listThings, get createThing" },
    },
    {
      name: "paths that differ in the names of placeholders alone are one",
      paths: { "/a/{x}": ONE, "/b/{y}": TWO },
      files: { [ONE]: LIST, [TWO]: MAKE },
      pages: [
        at("list-things-1e0", "get", "/things/{id}"),
        at("create-thing-2e0", "post", "/things/{number}"),
      ],
      want: { "/things/{number}": "thing.yaml get listThings, post createThing" },
    },
  ])("$name", ({ paths, files, pages, want }) => {
    const { files: after } = adoptInto(createTree(paths, files), pages);
    const got = read(after);
    if ("/things/{number}" in want) {
      // Which of the two names holds does not matter; that there is one does.
      expect(Object.keys(got)).toHaveLength(1);
      expect(Object.values(got)[0]).toMatch(/get listThings, post createThing$/);
    } else expect(got).toEqual(want);
  });

  test("a placeholder that gets another name keeps its example and is told", () => {
    const named = (page: string, method: "get" | "post", name: string) =>
      createPage(page, {
        method,
        path: `/things/{${name}}`,
        parameters: [
          { name, in: "path", required: true, schema: { type: "string" }, example: name },
        ],
      });
    const pages = [
      named("list-things-1e0", "get", "id"),
      named("create-thing-2e0", "post", "number"),
    ];
    const tree = createTree({ "/a/{x}": ONE, "/b/{y}": TWO }, { [ONE]: LIST, [TWO]: MAKE });
    const { files, plan } = adoptInto(tree, pages);
    expect(plan.notes.map(({ kind, place }) => `${kind} ${place}`)).toEqual([
      "renamed createThing",
    ]);
    const [file = ""] = Object.values(read(files)).map((it) => it.split(" ")[0]);
    const text = files.get(`areas/things/paths/${file}`) ?? "";
    expect(text.match(/name: id\n/g)).toHaveLength(2);
    expect(text).toContain("example: number\n");
    expect([...adoptInto(files, pages).files]).toEqual([...files]);
  });

  test("a node that moves takes its comments along", () => {
    const commented = MAKE.replace("  x-effect: read", "  # Why it is so.\n  x-effect: read");
    const { files } = adoptInto(createTree({ "/things": ONE }, { [ONE]: `${LIST}${commented}` }), [
      at("list-things-1e0", "get", "/things"),
      at("create-thing-2e0", "post", "/things/new"),
    ]);
    expect(files.get("areas/things/paths/new.yaml")).toContain(
      "  # Why it is so.\n  x-effect: read",
    );
  });

  test("headings of the table of contents stay with their area", () => {
    const tree = createTree({ "/a": ONE, "/b": TWO }, { [ONE]: LIST, [TWO]: MAKE });
    tree.set(
      "openapi.yaml",
      (tree.get("openapi.yaml") ?? "")
        .replace("  /a:", "  # things\n  /a:")
        .replace("  /b:", "  # more\n  /b:"),
    );
    const { files } = adoptInto(tree, [
      at("list-things-1e0", "get", "/b/all"),
      at("create-thing-2e0", "post", "/a"),
    ]);
    expect(files.get("openapi.yaml")).toMatch(
      /paths:\n {2}# things\n {2}\/b\/all:\n.*\n {2}# more\n {2}\/a:/,
    );
  });
});

describe("what cannot be settled", () => {
  test.each<{ name: string; pages: Page[]; want: string }>([
    {
      name: "a page says where an operation stands that was not adopted",
      pages: [at("list-things-1e0", "post", "/b")],
      want: "listThings: The page says POST /b, which is where createThing is.",
    },
    {
      name: "two pages say the same place",
      pages: [at("list-things-1e0", "get", "/c"), at("create-thing-2e0", "get", "/c")],
      want: "createThing: The page says GET /c, which is where listThings is.",
    },
  ])("$name: nothing of it is adopted, and a person is asked", ({ pages, want }) => {
    const tree = createTree({ "/a": ONE, "/b": TWO }, { [ONE]: LIST, [TWO]: MAKE });
    const { plan, files } = adoptInto(tree, pages);
    const [note] = plan.notes.filter(({ kind }) => kind === "decision");
    expect(`${note?.place}: ${note?.text}`).toContain(want);
    const loser = want.startsWith("create") ? TWO : ONE;
    expect(files.get(loser)).toBe(tree.get(loser));
  });
});

describe("rooms", () => {
  const USES = (name: string) =>
    OK.replace("type: string", `$ref: ../schemas/${name}.yaml`).replace(
      "example: x",
      "example: {}",
    );
  const THING =
    "type: object\nx-evidence: inferred\ndescription: A thing.\nadditionalProperties: true\nproperties: {}\n";
  const people = "areas/people/paths/people.yaml";
  const PEOPLE = createOperation("get", "listPeople", "list-people-3e0", OK).replace(
    "tags: [things]",
    "tags: [people]",
  );
  const theirs = { Thing: { type: "object", properties: { A: { type: "string" } } } };
  const ref = { $ref: "#/components/schemas/Thing" };

  test("a schema that a second area uses moves to common, and back where one area is left", () => {
    const tree = createTree(
      { "/things": ONE, "/people": people },
      {
        [ONE]: createOperation("get", "listThings", "list-things-1e0", USES("Thing")),
        [people]: PEOPLE,
        "areas/things/schemas/Thing.yaml": THING,
      },
    );
    const both = [
      createPage("list-things-1e0", { responses: { 200: answer(ref) } }, { schemas: theirs }),
      createPage(
        "list-people-3e0",
        { path: "/people", responses: { 200: answer({ type: "array", items: ref }) } },
        { schemas: theirs },
      ),
    ];
    const shared = adoptInto(tree, both);
    expect([...shared.files.keys()].filter((path) => path.includes("schemas"))).toEqual([
      "common/schemas/Thing.yaml",
    ]);
    expect(shared.files.get(ONE)).toContain("$ref: ../../../common/schemas/Thing.yaml");

    const apart = adoptInto(shared.files, [
      both[0] as Page,
      createPage("list-people-3e0", { path: "/people" }),
    ]);
    expect([...apart.files.keys()].filter((path) => path.includes("schemas"))).toEqual([
      "areas/things/schemas/Thing.yaml",
    ]);
  });

  test("what no operation uses any more is removed", () => {
    const tree = createTree(
      { "/things": ONE },
      {
        [ONE]: createOperation("get", "listThings", "list-things-1e0", USES("Thing")),
        "areas/things/schemas/Thing.yaml": THING,
      },
    );
    const { files, plan } = adoptInto(tree, [createPage("list-things-1e0")]);
    expect(plan.removed).toEqual(["schemas/Thing"]);
    expect(files.has("areas/things/schemas/Thing.yaml")).toBe(false);
  });

  test("a schema under another name takes over our words and the file", () => {
    const told = `${THING.replace("properties: {}", "properties:")}\n  # Known for long.\n  A:\n    type: integer\n    description: Our word for A.\n`;
    const tree = createTree(
      { "/things": ONE },
      {
        [ONE]: createOperation("get", "listThings", "list-things-1e0", USES("Thing")),
        "areas/things/schemas/Thing.yaml": told,
      },
    );
    const page = createPage(
      "list-things-1e0",
      { responses: { 200: answer({ $ref: "#/components/schemas/ThingDTO" }) } },
      { schemas: { ThingDTO: theirs.Thing } },
    );
    expect(adoptInto(tree, [page]).files.get("areas/things/schemas/ThingDTO.yaml")).toBe(
      `type: object\nx-evidence: documented\ndescription: A thing.\nproperties:\n${indent("# Known for long.\nA:\n  type: string\n  description: Our word for A.", 2)}\n`,
    );
  });
});
