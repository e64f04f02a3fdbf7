import { fieldsOf } from "@cash-in/description/json";
import { describe, expect, test } from "vitest";
import { createThingTree, GUESS } from "../../testing/thing-spec.ts";
import { type Call, createHar } from "../testing/create-har.ts";
import { learnFrom } from "../testing/learn-from.ts";

const OK = { status: 200, got: { Name: "x", Kind: "A" } };

/** What calls make of the operation; `text` is its file. */
function learnText(text: string, calls: readonly Call[]) {
  const { plan } = learnFrom(createThingTree(text), createHar(calls));
  const value = plan.after.operations[0]?.value ?? {};
  const notes = plan.notes.map(({ kind, place, text }) => `${kind}: ${place} ${text}`);
  return { value, notes };
}

test.each([
  { sent: "12", notes: [] },
  {
    sent: "x",
    notes: ["contradiction: listThings query a does not keep its documented type."],
  },
])("a parameter of a documented request stays documented: $sent", ({ sent, notes }) => {
  const given = `  parameters:\n    - { name: a, in: query, description: D., schema: { type: integer }, example: 1 }\n  responses:`;
  const text = GUESS.replace("request: inferred", "request: documented").replace(
    "  responses:",
    given,
  );
  const learned = learnText(text, [{ ...OK, url: `/guessed?a=${sent}` }]);
  expect(learned.value.parameters).toMatchObject([{ schema: { type: "integer" } }]);
  expect(JSON.stringify(learned.value.parameters)).not.toContain("x-evidence");
  expect(fieldsOf(learned.value["x-evidence"]).request).toBe("documented");
  expect(learned.notes).toEqual(notes);
});

describe("JSON where the documentation has none: told, and not written", () => {
  const documented = GUESS.replaceAll(": inferred", ": documented");
  const none = documented.replace(/ {4}content:[\s\S]*$/, "");
  test.each([
    {
      name: "an answer without content",
      text: none,
      place: "ListThings answer 200",
      has: "no body",
    },
    {
      name: "an answer of other content",
      text: documented.replace("application/json", "text/plain"),
      place: "ListThings answer 200",
      has: "text/plain",
    },
    {
      name: "a body of other content",
      text: documented.replace(
        "  responses:",
        "  requestBody:\n    description: D.\n    content:\n      text/plain: {}\n  responses:",
      ),
      place: "listThings body",
      has: "text/plain",
      sent: { Name: "x" },
    },
  ])("$name", ({ text, place, has, sent }) => {
    const before = learnText(text, [{ url: "/guessed" }]).value;
    const { value, notes } = learnText(text, [{ ...OK, url: "/guessed", sent }]);
    expect(value).toEqual(before);
    expect(notes).toEqual([`contradiction: ${place} was JSON, and the documentation has ${has}.`]);
  });
});
