import { fieldsOf } from "@cash-in/description/json";
import { describe, expect, test } from "vitest";
import { createOperation, createTree } from "../../testing/small-spec.ts";
import { createThingTree, FILE, GUESS } from "../../testing/thing-spec.ts";
import { type Call, createHar } from "../testing/create-har.ts";
import { learnFrom } from "../testing/learn-from.ts";

const OK = { status: 200, got: { Name: "x", Kind: "A" } };
const GUESSED = { method: "inferred", path: "inferred", request: "inferred", response: "inferred" };
const SEEN = { method: "observed", path: "observed", request: "observed", response: "observed" };

function learn(more: string, calls: readonly Call[], bind: string[] = [], path = "/guessed") {
  const confirmed = ["a,b,Reason"];
  const { plan, files } = learnFrom(
    createThingTree(more === "" ? GUESS : GUESS.replace("  responses:", `${more}\n  responses:`)),
    createHar(calls.map((it) => ({ url: path, ...it }))),
    { bind, confirmed },
  );
  const operation = plan.after.operations[0];
  const value = operation?.value ?? {};
  return {
    operation,
    value,
    files,
    evidence: value["x-evidence"],
    notes: plan.notes.map(({ kind, place, text }) => `${kind}: ${place} ${text}`),
    unmatched: plan.sorted.unmatched,
  };
}

const query = (name: string, schema: string, more = "") => `  parameters:
    - name: ${name}
      in: query
      description: D.
${more}      schema: ${schema}
      example: x`;

describe("evidence", () => {
  test("a success raises all that it shows", () => {
    expect(learn("", [OK]).evidence).toEqual(SEEN);
  });

  test("an error proves neither where an operation is nor what it takes", () => {
    const { evidence, notes } = learn("", [{ url: "/guessed?new=1", status: 404, got: {} }]);
    expect(evidence).toEqual(GUESSED);
    expect(notes).toEqual([
      "left-out: listThings was never answered with success, so nothing but its errors was learnt.",
    ]);
  });

  test("an answer without a body shows no response", () => {
    expect(learn("", [{ status: 200 }]).evidence).toEqual({ ...SEEN, response: "inferred" });
  });

  test("a parameter that was not sent keeps the request a guess", () => {
    const { evidence, value } = learn(
      `${query("a", "{ type: string }")}\n${query("b", "{ type: string }").split("\n").slice(1).join("\n")}`,
      [{ ...OK, url: "/guessed?a=1" }],
    );
    expect(evidence).toEqual({ ...SEEN, request: "inferred" });
    expect(value.parameters).toMatchObject([
      { name: "a", schema: { type: "string", "x-evidence": "observed" } },
      { name: "b", schema: { type: "string" } },
    ]);
  });

  test("what is documented is not lowered", () => {
    const tree = createThingTree(GUESS.replaceAll(": inferred", ": documented"));
    const { plan } = learnFrom(tree, createHar([{ ...OK, url: "/guessed" }]));
    expect(plan.after.operations[0]?.value["x-evidence"]).toEqual({
      method: "documented",
      path: "documented",
      request: "documented",
      response: "documented",
    });
  });
});

describe("parameters", () => {
  test.each([
    {
      name: "a type that is none",
      schema: "{ type: integer }",
      sent: "abc",
      want: { type: "string" },
    },
    {
      name: "a type that fits",
      schema: "{ type: integer }",
      sent: "12",
      want: { type: "integer" },
    },
    {
      name: "a format that is none",
      schema: "{ type: string, format: date }",
      sent: "x",
      want: { type: "string" },
    },
    { name: "a boolean", schema: "{ type: boolean }", sent: "true", want: { type: "boolean" } },
  ])("$name", ({ schema, sent, want }) => {
    const { value } = learn(query("a", schema), [{ ...OK, url: `/guessed?a=${sent}` }]);
    expect(value.parameters).toMatchObject([{ name: "a", schema: want }]);
    expect(Object.keys(fieldsOf(fieldsOf((value.parameters as unknown[])[0]).schema))).toEqual(
      Object.keys(want),
    );
  });

  test("a new one is a text; sent several times, a list", () => {
    const { value } = learn("", [{ ...OK, url: "/guessed?a=1&b=1&b=2&4711=x" }]);
    expect(value.parameters).toMatchObject([
      { name: "a", in: "query", description: "A.", schema: { type: "string" } },
      { name: "b", schema: { type: "array", items: { type: "string" } } },
    ]);
  });

  test("one that was required and missing is required no longer", () => {
    const given = query("a", "{ type: string }", "      required: true\n");
    const { value } = learn(given, [OK, { ...OK, url: "/guessed?a=1" }]);
    expect(value.parameters).toEqual([expect.not.objectContaining({ required: true })]);
  });
});

describe("bodies and answers", () => {
  test("a body that the spec lacks is added with its object", () => {
    const { value } = learn("", [{ ...OK, sent: { Name: "x" } }]);
    expect(value.requestBody).toMatchObject({
      description: "What to send.",
      content: { "application/json": { schema: { $ref: "schemas/ListThingsRequest" } } },
    });
  });

  test("another success and another error are added beside those of the spec", () => {
    const { value } = learn("", [
      OK,
      { status: 201, got: { Name: "x" } },
      { status: 409, got: { Reason: "x" } },
    ]);
    expect(Object.keys(fieldsOf(value.responses))).toEqual(["200", "201", "409"]);
    expect(fieldsOf(value.responses)).toMatchObject({
      201: {
        description: "Created.",
        content: { "application/json": { schema: { $ref: "schemas/Thing" } } },
      },
      409: {
        description: "Conflict.",
        content: { "application/json": { schema: { $ref: "schemas/ListThings409Response" } } },
      },
    });
  });
});

test("an answer without a body gets none from the others", () => {
  const { value } = learn("", [OK, { status: 202 }]);
  expect(fieldsOf(value.responses)[202]).toEqual({ description: "Accepted." });
  expect(fieldsOf(value.responses)[200]).toMatchObject({ content: expect.anything() });
});

describe("where an operation is", () => {
  const elsewhere = { ...OK, url: "/things/4711/list" };

  test("is never guessed: a request that fits none is told without its data", () => {
    const { operation, unmatched, evidence } = learn("", [
      elsewhere,
      { ...elsewhere, url: "/things/Virtanen/list" },
    ]);
    expect(operation?.path).toBe("/guessed");
    expect(evidence).toEqual(GUESSED);
    expect(unmatched).toEqual([
      { method: "get", path: "/things/{id}/list", count: 2, statuses: [200] },
    ]);
  });

  test("is what the user binds, with its placeholders as parameters", () => {
    const { operation, value, evidence, files } = learn(
      "",
      [elsewhere],
      ["listThings=get /things/{thingId}/list"],
    );
    expect(operation?.path).toBe("/things/{thingId}/list");
    expect(evidence).toEqual(SEEN);
    expect(value.parameters).toMatchObject([
      { name: "thingId", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    ]);
    expect(files.get("openapi.yaml")).toContain(`  /things/{thingId}/list:\n    $ref: ${FILE}`);
    expect([...files.values()].join("")).not.toContain("4711");
  });

  test.each([
    {
      name: "is not learnt from a plain word in a placeholder that is a guess",
      word: "inferred",
      want: 0,
    },
    { name: "nor where other requests were seen there", word: "observed", want: 0 },
    { name: "but where the path is documented", word: "documented", want: 1 },
    {
      name: "and where it is bound",
      word: "inferred",
      bind: ["getThing=GET /things/{id}"],
      want: 1,
    },
  ])("$name", ({ word, bind = [], want }) => {
    const text = createOperation(
      "get",
      "getThing",
      "get-thing-1e0",
      'parameters:\n  - { name: id, in: path, required: true, description: D., schema: { type: string }, example: x }\nresponses:\n  "200": { description: Fine. }',
    ).replace("path: inferred", `path: ${word}`);
    const tree = createTree({ "/things/{id}": FILE }, { [FILE]: text });
    const calls = [{ url: "/things/search?text=x", got: { Name: "x" } }];
    const { plan } = learnFrom(tree, createHar(calls), { bind });
    expect(plan.sorted.hits.size).toBe(want);
    const told = { method: "get", path: "/things/search", count: 1, statuses: [200] };
    expect(plan.sorted.unmatched).toEqual(want === 1 ? [] : [told]);
    if (want === 0) expect(plan.after.operations).toEqual(plan.before.operations);
  });

  test("is left where the documentation says, and told", () => {
    const tree = createThingTree(GUESS.replace("path: inferred", "path: documented"));
    const { plan } = learnFrom(tree, createHar([elsewhere]), {
      bind: ["listThings=GET /things/{id}/list"],
    });
    expect(plan.after.operations[0]?.path).toBe("/guessed");
    expect(plan.notes).toEqual([
      {
        kind: "contradiction",
        place: "listThings",
        text: "is documented as GET /guessed; what was bound to it was not learnt.",
      },
    ]);
  });

  test.each([
    {
      bind: ["listThings"],
      want: '--bind "listThings" is no place for an operation. Write --bind operationId="GET /path/{id}".',
    },
    { bind: ["listThings=GET things"], want: /is no place for an operation/ },
    { bind: ["listThings=GET /a/{x}/{x}"], want: /two placeholders of one name/ },
    { bind: ["listThing=GET /a"], want: /there is no operation listThing\./ },
    {
      bind: ["listThings=GET /a"],
      want: "No request of the recording is GET /a. Correct the --bind of listThings.",
    },
    { bind: ["listThings=GET /a", "listThings=GET /b"], want: "listThings is bound twice." },
    {
      bind: ["listThings=GET /more"],
      want: "GET /more is where listMore is. Bind that to its own place as well.",
    },
  ])("error: $bind", ({ bind, want }) => {
    const more = "areas/things/paths/more.yaml";
    const tree = createTree(
      { "/guessed": FILE, "/more": more },
      {
        [FILE]: createOperation("get", "listThings", "list-things-1e0", "responses: {}"),
        [more]: createOperation("get", "listMore", "list-more-2e0", "responses: {}"),
      },
    );
    expect(() => learnFrom(tree, createHar([{ url: "/more" }]), { bind })).toThrow(want);
  });
});
