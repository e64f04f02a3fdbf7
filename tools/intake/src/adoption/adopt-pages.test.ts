import { describe, expect, test } from "vitest";
import type { JsonSchema, Page, PageOperation } from "../pages/page.ts";
import {
  adoptInto,
  answer,
  createOperation,
  createPage,
  createTree,
} from "../testing/small-spec.ts";

const ONE = "areas/things/paths/things.yaml";
const OK = `responses:
  "200":
    description: Fine.
    content:
      application/json:
        schema:
          type: string
        example: x
`;
const INDEX = `# The vendor's pages.
site: https://docs.example
operations:
  - page: list-things-1e0
    title: List things
    operationId: listThings
  # Nobody knows where it is.
  - page: null
    title: Count things
    operationId: countThings
schemas:
  - page: thing-7d0
    title: Thing
    schema: Thing
`;

const tree = createTree(
  { "/things": ONE, "/things/count": "areas/things/paths/count.yaml" },
  {
    [ONE]: createOperation("get", "listThings", "list-things-1e0", OK),
    "areas/things/paths/count.yaml": createOperation("get", "countThings", "", OK).replace(
      "/\n",
      "\n",
    ),
    "vendor-index.yaml": INDEX,
  },
);

function decisions(pages: readonly Page[], given = tree): string[] {
  return adoptInto(given, pages)
    .plan.notes.filter(({ kind }) => kind === "decision")
    .map(({ place, text }) => `${place}: ${text}`);
}

describe("a page that the spec does not know", () => {
  const created = (operation: Partial<PageOperation>, title = "Send a thing") =>
    adoptInto(tree, [
      createPage(
        "send-a-thing-9e0",
        { path: "/things/send", method: "post", ...operation },
        { title },
      ),
    ]);

  test("becomes an operation whose effect a person must decide", () => {
    const { files, plan } = created({});
    expect(files.get("openapi.yaml")).toContain(
      "  /things/send:\n    $ref: areas/things/paths/send.yaml\n",
    );
    expect(files.get("areas/things/paths/send.yaml")).toBe(`post:
  operationId: postThingsSend
  tags: [things]
  summary: Send a thing
  externalDocs:
    url: https://docs.example/send-a-thing-9e0
  x-evidence:
    method: documented
    path: documented
    request: documented
    response: documented
  x-effect: TODO
  responses:
    "200":
      description: Success.
      content:
        application/json:
          schema:
            type: string
            x-evidence: documented
            description: Post things send response.
          example: x
`);
    expect(files.get("vendor-index.yaml")).toBe(
      INDEX.replace(
        "schemas:\n",
        "  - page: send-a-thing-9e0\n    title: Send a thing\n    operationId: postThingsSend\n    added: true\nschemas:\n",
      ).replace("schema: Thing\n", "schema: null\n"),
    );
    expect(plan.notes.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      "decision New operation; its area is things. Say in x-effect what a call does to the world, and describe it in words of our own.",
    ]);
  });

  test.each<{ name: string; operation: Partial<PageOperation>; id: string; told?: string }>([
    { name: "its own", operation: { operationId: "send_thing" }, id: "sendThing" },
    {
      name: "one that is too long for a file",
      operation: { operationId: "a".repeat(240) },
      id: "postThingsSend",
      told: `"${"a".repeat(80)}…"`,
    },
    {
      name: "one that every object has",
      operation: { operationId: "toString" },
      id: "postThingsSend",
      told: '"toString"',
    },
    {
      name: "a path that is too long as well",
      operation: { operationId: "a".repeat(240), path: `/${"b".repeat(240)}` },
      id: "postOperation",
      told: `"${"a".repeat(80)}…"`,
    },
  ])("is called by a name that a file can have: $name", ({ operation, id, told }) => {
    const { plan, files } = created(operation);
    expect(plan.after.operations.map(({ operationId }) => operationId)).toContain(id);
    const renamed = plan.notes.filter(({ kind }) => kind === "renamed");
    expect(renamed.map(({ text }) => /calls it (".*"),/.exec(text)?.[1])).toEqual(
      told ? [told] : [],
    );
    for (const file of files.keys()) expect(file.length).toBeLessThan(200);
  });

  test.each(["toString", "valueOf", "hasOwnProperty", "__proto__", "constructor", "a".repeat(240)])(
    "may have a schema and a property called %s",
    (name) => {
      const schema = { type: "object", properties: { [name]: { type: "string" } } };
      const page = createPage(
        "send-a-thing-9e0",
        { responses: { 200: answer({ $ref: `#/components/schemas/${name}` }) } },
        { schemas: Object.fromEntries([[name, schema]]) },
      );
      const { plan } = adoptInto(createTree({}, {}), [page]);
      const [schemaOf] = [...plan.after.components.values()];
      expect(plan.after.components.size).toBe(1);
      expect(Object.keys(schemaOf?.value.properties as object)).toEqual([name]);
      expect(schemaOf?.key.length).toBeLessThan(120);
    },
  );

  test.each<{ name: string; operation: Partial<PageOperation>; title?: string; want: string }>([
    {
      name: "the area of its group",
      operation: { tags: ["API/People"], path: "/x" },
      want: "people",
    },
    {
      name: "the area whose words it has",
      operation: { tags: ["Whatever"], path: "/x" },
      title: "Delete persons",
      want: "people",
    },
    {
      name: "no area where nothing tells",
      operation: { tags: ["Whatever"], path: "/x" },
      title: "Do it",
      want: "unsorted",
    },
  ])("goes to $name", ({ operation, title, want }) => {
    const { plan } = created(operation, title);
    expect(plan.operations.at(-1)?.area).toBe(want);
    const tags = plan.root.tags as { name: string }[];
    expect(tags.some(({ name }) => name === want)).toBe(true);
  });

  test.each([
    { name: "the page's own", operationId: "sendThing", want: "sendThing" },
    { name: "the page's own, as ours are written", operationId: "Send_thing", want: "sendThing" },
    { name: "one with a number where it is taken", operationId: "listThings", want: "listThings2" },
    {
      name: "one made of method and path where the page has none",
      operationId: undefined,
      want: "postThingsSend",
    },
    {
      name: "one made of method and path where the page's is a word of the language",
      operationId: "delete",
      want: "postThingsSend",
    },
  ])("is called $name", ({ operationId, want }) => {
    const { plan } = created(operationId === undefined ? {} : { operationId });
    expect(plan.operations.at(-1)?.operationId).toBe(want);
  });

  test("is left to a person where an operation without a page has its title", () => {
    const page = createPage("count-things-8e0", { path: "/count" }, { title: "Count things" });
    expect(decisions([page])).toEqual([
      "countThings: The page has the title of countThings, whose page was not known. If it is the one, write page: count-things-8e0 in vendor-index.yaml and adopt again; if not, adopt count-things-8e0 by name.",
    ]);
    const bound = new Map(tree).set(
      "vendor-index.yaml",
      INDEX.replace("page: null", "page: count-things-8e0"),
    );
    const { plan, files } = adoptInto(bound, [page]);
    expect([...plan.adopted.keys()]).toEqual(["countThings"]);
    expect(files.get("areas/things/paths/count.yaml")).toContain(
      "url: https://docs.example/count-things-8e0\n",
    );
  });

  test("becomes one operation with others of the same method and path; none is lost", () => {
    const make = (name: string, title: string, property: string) =>
      createPage(
        name,
        {
          path: "/things/send",
          method: "post",
          requestBody: {
            content: {
              "application/json": {
                schema: { type: "object", properties: { [property]: { type: "string" } } },
              },
            },
          },
        },
        { title },
      );
    const { files, plan } = adoptInto(tree, [
      make("send-a-4e0", "Send A", "A"),
      make("send-b-5e0", "Send B", "B"),
    ]);
    expect(plan.adopted.get("postThingsSend")?.others.map(({ id }) => id)).toEqual(["5e0"]);
    expect(files.get("areas/things/paths/send.yaml")).toContain(`          anyOf:
            - $ref: ../schemas/SendARequest.yaml
            - $ref: ../schemas/SendBRequest.yaml
`);
    expect(files.get("vendor-index.yaml")).toContain(
      "  - page: send-b-5e0\n    title: Send B\n    sameAs: postThingsSend\n    added: true\n",
    );
    const again = adoptInto(files, [
      make("send-a-4e0", "Send A", "A"),
      make("send-b-5e0", "Send B", "B"),
    ]);
    expect([...again.files]).toEqual([...files]);
  });

  test("joined with another, tells what the two say differently", () => {
    const make = (name: string, schema: JsonSchema, more: Partial<PageOperation>) => {
      const parameter = { name: "kind", in: "query" as const, schema };
      const required = name === "send-a-4e0";
      const parameters = [{ ...parameter, required }];
      return createPage(name, { path: "/things/send", method: "post", parameters, ...more });
    };
    const code = { type: "apiKey" as const, in: "header", header: "X-Code" };
    const { plan } = adoptInto(tree, [
      make("send-a-4e0", { type: "string", enum: ["a", "b"] }, {}),
      make(
        "send-b-5e0",
        { type: "integer", minimum: 5 },
        {
          servers: ["https://test.example.com/v2"],
          security: [{ name: "code", scheme: code }],
        },
      ),
    ]);
    const texts = plan.notes.map(({ kind, place, text }) => `${kind} ${place}: ${text}`);
    expect(texts).toEqual(
      expect.arrayContaining([
        "doubtful POST /things/send query kind: the pages say type string, enum a/b and type integer, minimum 5; both are allowed here.",
        "doubtful POST /things/send query kind: one page requires it and another page does not; it is not required here.",
        expect.stringContaining(
          "decision servers: Pages name the server https://test.example.com/v2",
        ),
        expect.stringContaining("decision postThingsSend: The page asks for the header x-code"),
      ]),
    );
  });

  test("joined with another, tells each word that only one of the two says", () => {
    const make = (page: string, more: Partial<PageOperation>) =>
      createPage(page, { path: "/things/send", method: "post", ...more });
    const content = { "application/json": { schema: { type: "string" } } };
    const query = { name: "kind", in: "query" as const, schema: { type: "string" } };
    const { plan } = adoptInto(tree, [
      make("send-a-4e0", {
        deprecated: true,
        requestBody: { required: true, content },
        parameters: [
          { ...query, required: true },
          { ...query, name: "both", required: false, deprecated: true },
        ],
      }),
      make("send-b-5e0", {
        requestBody: { content },
        parameters: [
          { ...query, name: "both", required: false, explode: false },
          { ...query, name: "more", required: true },
        ],
      }),
    ]);
    const told = plan.notes.filter(({ kind }) => kind === "doubtful").map(({ place }) => place);
    expect(told.filter((place) => place.startsWith("POST /things/send ")).sort()).toEqual([
      "POST /things/send body",
      "POST /things/send deprecated",
      "POST /things/send query both",
      "POST /things/send query both",
      "POST /things/send query kind",
      "POST /things/send query more",
    ]);
    const send = plan.after.operations.find(({ path }) => path === "/things/send");
    const parameters = send?.value.parameters as Record<string, unknown>[];
    expect(parameters.filter(({ required, deprecated }) => required ?? deprecated)).toEqual([]);
  });

  test("tells what is left out of a schema that a page before it names as well", () => {
    const REF = { $ref: "#/components/schemas/Thing" };
    const make = (page: string, path: string, thing: JsonSchema) =>
      createPage(page, { path, responses: { 200: answer(REF) } }, { schemas: { Thing: thing } });
    const { plan } = adoptInto(tree, [
      make("read-a-4e0", "/a", { type: "string" }),
      make("read-b-5e0", "/b", { type: "string", format: "colour" }),
    ]);
    expect(plan.notes.filter(({ kind }) => kind === "dropped")).toEqual([
      expect.objectContaining({ place: "schema Thing /format", page: expect.stringMatching("b") }),
    ]);
  });
});
