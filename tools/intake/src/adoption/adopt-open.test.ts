import { describe, expect, test } from "vitest";
import type { JsonSchema } from "../pages/page.ts";
import { adoptInto, answer, createPage } from "../testing/small-spec.ts";
import {
  createThingPage,
  createThingTree,
  FILE,
  GUESS,
  REF,
  SCHEMA,
  TEXT,
  THING,
} from "../testing/thing-spec.ts";

/** What the site's product writes where nobody wrote anything. */
const PLACEHOLDER: JsonSchema = { type: "object", properties: {} };
const NAMED: JsonSchema = { type: "object", properties: { Name: TEXT } };
const SCHEMA_PAGE = createPage(
  "thing-7d0",
  {},
  { title: "Thing", kind: "schema", operations: [], schemas: { Thing: NAMED } },
);
const page = (operation: Parameters<typeof createPage>[1]) =>
  createPage("list-things-1e0", operation);

function tellNotes({ plan }: ReturnType<typeof adoptInto>): string[] {
  return plan.notes.map(({ kind, place, text }) => `${kind} ${place}: ${text}`);
}

describe("a body that the page leaves open, while the schema that we guess there is documented", () => {
  test("an answer: the word of the answer is that of the guess", () => {
    const open = page({ responses: { 200: answer(PLACEHOLDER) } });
    const result = adoptInto(createThingTree(GUESS), [open, SCHEMA_PAGE]);
    expect(result.files.get(SCHEMA)).toContain("x-evidence: documented\n");
    expect(result.files.get(FILE)).toContain("    response: inferred\n");
    expect(result.files.get(FILE)).toContain("schema:\n            $ref: ../schemas/Thing.yaml\n");
    expect(result.plan.lock.pages["1e0"]?.documented).toEqual(["method", "path", "request"]);
    expect(tellNotes(result)).toEqual([
      "doubtful ListThings: The page does not say what the good answer holds; ours is kept as a guess.",
    ]);
  });

  test("a request", () => {
    const body = `requestBody:
  description: What to send.
  content:
    application/json:
      schema:
        $ref: ../schemas/Thing.yaml
      example:
        Name: Ours
`.replaceAll(/^(?=.)/gm, "  ");
    const open = page({ method: "post", requestBody: answer(PLACEHOLDER) });
    const result = adoptInto(createThingTree(GUESS.replace("get:", "post:") + body), [
      open,
      SCHEMA_PAGE,
    ]);
    expect(result.files.get(FILE)).toContain("    request: inferred\n");
    expect(tellNotes(result)).toEqual([
      "doubtful ListThings: The page does not say what the body holds; ours is kept as a guess.",
    ]);
  });

  test.each([
    {
      name: "beside an answer with another status",
      responses: { 200: { description: "", content: {} }, 201: answer(TEXT, "x") },
      what: "the 200 answer holds",
    },
    {
      name: "beside another media type",
      responses: {
        200: {
          description: "",
          content: { "application/json": { schema: TEXT }, "application/xml": {} },
        },
      },
      what: "the 200 answer holds as application/xml",
    },
  ])("$name: it says itself that it is a guess", ({ responses, what }) => {
    const result = adoptInto(createThingTree(GUESS), [page({ responses }), SCHEMA_PAGE]);
    const [text = ""] = [result.files.get(FILE)];
    expect(text).toContain("    response: documented\n");
    expect(text.match(/\$ref: .*Thing\.yaml\n\s+x-evidence: inferred\n/g)).toHaveLength(1);
    expect(tellNotes(result)).toEqual([
      `doubtful ListThings: The page does not say what ${what}; ours is kept as a guess.`,
    ]);
    expect([...adoptInto(result.files, [page({ responses }), SCHEMA_PAGE]).files]).toEqual([
      ...result.files,
    ]);
  });
});

test("an object of which nothing is known is no guess, however often it is adopted", () => {
  const given = createThingPage({ type: "object", properties: { Name: TEXT, Extra: PLACEHOLDER } });
  const { files } = adoptInto(createThingTree(GUESS), [given]);
  expect(files.get(SCHEMA)).toContain("  Extra:\n    $ref: ./Extra.yaml\n");
  expect(files.get(SCHEMA)).not.toContain("inferred");
  expect([...adoptInto(files, [given]).files]).toEqual([...files]);
});

test("a property that the page leaves open: the schema that we guess there says that it is a guess", () => {
  const files = createThingTree(
    GUESS,
    `${THING}  Owner:
    $ref: ./Owner.yaml
    description: Whose it is.
  Owners:
    type: array
    description: Whose it was.
    items:
      $ref: ./Owner.yaml
`,
  );
  const owner = THING.replace("A thing.", "An owner.");
  files.set("areas/things/schemas/Owner.yaml", owner);
  const thing = {
    type: "object",
    properties: { Owner: PLACEHOLDER, Owners: { type: "array", items: {} } },
  };
  const given = createPage(
    "list-things-1e0",
    { responses: { 200: answer(REF) } },
    { schemas: { Thing: thing, Owner: NAMED } },
  );
  const result = adoptInto(files, [given]);
  expect(result.files.get(SCHEMA)).toContain(`  Owner:
    $ref: ./Owner.yaml
    x-evidence: inferred
    description: Whose it is.
  Owners:
    type: array
    description: Whose it was.
    items:
      $ref: ./Owner.yaml
      x-evidence: inferred
`);
  expect(result.plan.lock.schemas.Thing).toEqual(["Owners"]);
});

test("a property that alone was documented is a guess again, too", () => {
  const thing = THING.replace(
    "    description: What",
    "    x-evidence: documented\n    description: What",
  );
  const { files, plan } = adoptInto(createThingTree(GUESS, thing), [createThingPage(PLACEHOLDER)]);
  expect(files.get(SCHEMA)).toBe(THING);
  expect(plan.notes).toHaveLength(1);
});

test("what the pages say no more is a guess again, and told", () => {
  const thing = {
    type: "object",
    required: ["Name"],
    properties: { Name: TEXT, Kind: { type: "string", enum: ["A", "B"] } },
  };
  const before = adoptInto(createThingTree(GUESS), [createThingPage(thing)]);
  expect(before.plan.notes).toEqual([]);
  const after = adoptInto(before.files, [createThingPage(PLACEHOLDER)]);
  expect(after.files.get(SCHEMA)).toBe(THING);
  expect(after.plan.lock.schemas.Thing).toEqual([]);
  expect(tellNotes(after)).toEqual([
    "doubtful schema Thing: No page says any more what is in it; what was documented is kept as a guess.",
  ]);
  const again = adoptInto(after.files, [createThingPage(PLACEHOLDER)]);
  expect([...again.files]).toEqual([...after.files]);
  expect(again.plan.notes).toEqual([]);
});
