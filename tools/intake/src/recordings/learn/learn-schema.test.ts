import { describe, expect, test } from "vitest";
import { createThingTree, GUESS } from "../../testing/thing-spec.ts";
import { createHar } from "../testing/create-har.ts";
import { learnFrom } from "../testing/learn-from.ts";

const PATH = "areas/things/schemas/Part.yaml";
const TEXT = { type: "string", description: "D." };

/** What answers make of the schema Thing, written as JSON, which is YAML. */
function learn(properties: object, got: readonly unknown[], more: object = {}) {
  const schema = {
    type: "object",
    "x-evidence": "inferred",
    description: "A thing.",
    additionalProperties: true,
    ...more,
    properties,
  };
  const tree = createThingTree(GUESS, JSON.stringify(schema));
  const har = createHar(got.map((body) => ({ url: "/guessed", got: body })));
  const { plan } = learnFrom(tree, har, { confirmed: ["NewDate,Rows,Sum,Note", "New"] });
  const value = plan.after.components.get("schemas/Thing")?.value ?? {};
  return {
    plan,
    value,
    notes: plan.notes.map(({ kind, place, text }) => `${kind}: ${place} ${text}`),
  };
}

describe("a guessed property", () => {
  test.each([
    {
      name: "of the type that was seen is observed",
      given: { A: TEXT },
      got: [{ A: "x" }],
      want: { A: TEXT },
    },
    {
      name: "of another type is corrected",
      given: { A: { ...TEXT, format: "date", "x-extensible-enum": ["a"] } },
      got: [{ A: 7 }],
      want: { A: { type: "integer", description: "D." } },
    },
    {
      name: "that was integer is a number where one was not whole",
      given: { A: { type: "integer", description: "D." } },
      got: [{ A: 7 }, { A: 7.5 }],
      want: { A: { type: "number", description: "D." } },
    },
    {
      name: "that is a number stays one where all were whole",
      given: { A: { type: "number", description: "D." } },
      got: [{ A: 7 }],
      want: { A: { type: "number", description: "D." } },
    },
    {
      name: "of several types has them all",
      given: { A: { type: "boolean", description: "D." } },
      got: [{ A: 7 }, { A: "x" }],
      want: { A: { type: ["integer", "string"], description: "D." } },
    },
    {
      name: "loses the format and the bound that a value did not keep, and no other",
      given: { A: { ...TEXT, format: "date" }, B: { ...TEXT, minLength: 1, maxLength: 9 } },
      got: [{ A: "soon", B: "" }],
      want: { A: TEXT, B: { ...TEXT, maxLength: 9 } },
    },
    {
      name: "that was null takes null as well",
      given: { A: TEXT },
      got: [{ A: null }, { A: "x" }],
      want: { A: { type: ["string", "null"], description: "D." } },
    },
    {
      name: "that is a list of something else is corrected inside",
      given: { A: { type: "array", description: "D.", items: { type: "string" } } },
      got: [{ A: [1, 2] }],
      want: { A: { type: "array", description: "D.", items: { type: "integer" } } },
    },
    {
      name: "that the spec lacks is added, its type alone",
      given: { A: TEXT },
      got: [{ A: "x", NewDate: "2026-01-15" }],
      want: { A: TEXT, NewDate: { type: "string", description: "New date." } },
    },
  ])("$name", ({ given, got, want }) => {
    const { value, notes } = learn(given, got);
    expect(value["x-evidence"]).toBe("observed");
    expect(value.properties).toEqual(want);
    expect(notes).toEqual([]);
  });

  test("that was not seen stays a guess, and so does the schema; what was seen says so itself", () => {
    const { value } = learn({ A: TEXT, B: TEXT }, [{ A: "x" }]);
    expect(value["x-evidence"]).toBe("inferred");
    expect(value.properties).toEqual({ A: { ...TEXT, "x-evidence": "observed" }, B: TEXT });
  });

  test("that was only null stays a guess that takes null", () => {
    const { value } = learn({ A: TEXT }, [{ A: null }]);
    expect(value.properties).toEqual({ A: { type: ["string", "null"], description: "D." } });
    expect(value["x-evidence"]).toBe("inferred");
  });

  test("whose list was empty: what it holds stays a guess", () => {
    const list = { type: "array", description: "D.", items: { type: "string" } };
    const { value } = learn({ A: list }, [{ A: [] }]);
    expect(value.properties).toEqual({
      A: { ...list, items: { type: "string", "x-evidence": "inferred" } },
    });
  });

  test("that holds objects nobody guessed gets them a file of their own, open", () => {
    const { value, plan } = learn({ A: TEXT }, [{ A: "x", Rows: [{ Sum: 1.5 }, { Note: null }] }]);
    expect(value.properties).toEqual({
      A: TEXT,
      Rows: { type: "array", description: "Rows.", items: { $ref: "schemas/Row" } },
    });
    expect(plan.after.components.get("schemas/Row")).toEqual({
      key: "schemas/Row",
      file: "areas/things/schemas/Row.yaml",
      value: {
        type: "object",
        "x-evidence": "observed",
        "x-ours": "Seen in traffic; what the documentation calls it is not known.",
        description: "Row.",
        additionalProperties: true,
        properties: { Sum: { type: "number", description: "Sum." } },
      },
    });
  });

  test("that was required and missing is required no longer", () => {
    const more = { required: ["A", "B"] };
    const { value } = learn({ A: TEXT, B: TEXT }, [{ A: "x", B: "y" }, { A: "x" }], more);
    expect(value.required).toEqual(["A"]);
  });
});

describe("what is documented", () => {
  const documented = { "x-evidence": "documented" };
  test.each([
    {
      name: "the type",
      given: { A: { ...TEXT, ...documented } },
      got: [{ A: 7 }],
      want: "contradiction: Thing A is documented as string and was integer.",
    },
    {
      name: "that it is never null",
      given: { A: { ...TEXT, ...documented } },
      got: [{ A: null }],
      want: "contradiction: Thing A is documented as string and was null.",
    },
    {
      name: "its values",
      given: { A: { ...TEXT, ...documented, enum: ["a"] } },
      got: [{ A: "b" }],
      want: "contradiction: Thing A does not keep its documented enum.",
    },
    {
      name: "that it is required",
      given: { A: { ...TEXT, ...documented } },
      more: { required: ["A"] },
      got: [{}],
      want: "contradiction: Thing A is documented as required and was missing.",
    },
  ])("$name: left as it is, and told without the value", ({ given, got, want, more = {} }) => {
    const { value, notes } = learn(given, got, more);
    expect(value.properties).toEqual(given);
    expect(value.required).toEqual((more as { required?: unknown }).required);
    expect(notes).toEqual([want]);
  });

  const part = (properties: object, more: object) => ({
    type: "object",
    description: "P.",
    properties,
    ...more,
  });
  const PART = { $ref: "./Part.yaml" };
  test.each([
    { name: "itself", given: PART, part: part({ A: TEXT }, documented), got: "x" },
    {
      name: "for a property",
      given: PART,
      part: part({ A: { ...TEXT, ...documented } }, { "x-evidence": "inferred" }),
      got: 7,
    },
    {
      name: "in a list",
      given: { type: "array", description: "D.", items: PART },
      part: part({ A: TEXT }, documented),
      got: {},
    },
    {
      name: "in a list of something else",
      given: { type: "array", description: "D.", items: PART },
      part: part({ A: TEXT }, documented),
      got: ["x"],
    },
    {
      name: "or null",
      given: { anyOf: [PART, { type: "null" }] },
      part: part({ A: TEXT }, documented),
      got: true,
    },
  ])("below a guess, $name: it is not lost with the guess", ({ given, part: value, got }) => {
    const tree = createThingTree(
      GUESS,
      JSON.stringify({
        type: "object",
        "x-evidence": "inferred",
        description: "A thing.",
        properties: { Own: given },
      }),
    ).set(PATH, JSON.stringify(value));
    const har = createHar([{ url: "/guessed", got: { Own: got } }]);
    const { plan, files } = learnFrom(tree, har);
    expect(files.get(PATH)).toBe(tree.get(PATH));
    const { before, after, notes } = plan;
    for (const key of ["schemas/Thing", "schemas/Part"] as const)
      expect(after.components.get(key)?.value).toEqual(before.components.get(key)?.value);
    expect(notes).toEqual([
      {
        kind: "contradiction",
        place: expect.stringMatching(/^Thing Own(\[\])?$/),
        text: expect.stringMatching(
          /^was \w+, and the spec has Part there, which is documented\.$/,
        ),
      },
    ]);
  });

  test("confirmed by what was seen, it stays documented", () => {
    const given = { A: { ...TEXT, ...documented }, B: TEXT };
    const { value, notes } = learn(given, [{ A: "x", B: "y" }]);
    expect(value.properties).toEqual({ A: given.A, B: TEXT });
    expect([value["x-evidence"], notes]).toEqual(["observed", []]);
  });

  test("of an object: a property that it lacks is added as observed", () => {
    const { value } = learn({ A: TEXT }, [{ A: "x", New: true }], documented);
    expect(value["x-evidence"]).toBe("documented");
    expect(value.properties).toEqual({
      A: TEXT,
      New: { type: "boolean", "x-evidence": "observed", description: "New." },
    });
  });
});

describe("what was observed before", () => {
  test("and is of another type now, is of either", () => {
    const given = { A: { ...TEXT, "x-evidence": "observed" } };
    expect(learn(given, [{ A: 7 }]).value.properties).toEqual({
      A: { type: ["string", "integer"], description: "D." },
    });
  });
});
