import type { Schema } from "@cash-in/description/openapi";
import {
  createDocument,
  createOperationDocument,
} from "@cash-in/description/testing/create-document";
import { expect, test } from "vitest";
import { createTypeSource } from "./create-type-source.ts";
import type { Known, TypeSource } from "./model.ts";

const all = (word: Known["word"]): Known[] => [{ subjects: [], word }];

/** What is known of the nodes that have this description. */
function getKnown({ comments }: TypeSource, text: string): (readonly Known[])[] {
  return comments.filter((it) => it.text === text).map(({ known }) => known);
}

test.each<{ name: string; given: Schema; want: Known[] }>([
  {
    name: "the word of its schema",
    given: { "x-evidence": "documented", properties: { a: { description: "A." } } },
    want: all("documented"),
  },
  {
    name: "its own word",
    given: {
      "x-evidence": "documented",
      properties: { a: { description: "A.", "x-evidence": "observed" } },
    },
    want: all("observed"),
  },
  {
    name: "nobody's word",
    given: { properties: { a: { description: "A." } } },
    want: all("inferred"),
  },
  {
    name: "a part of the schema",
    given: {
      "x-evidence": "documented",
      allOf: [{ "x-evidence": "observed", properties: { a: { description: "A." } } }],
    },
    want: all("observed"),
  },
  {
    name: "below another property",
    given: {
      "x-evidence": "documented",
      properties: {
        b: {
          "x-evidence": "inferred",
          additionalProperties: { properties: { a: { description: "A." } } },
        },
      },
    },
    want: all("inferred"),
  },
  {
    name: "a list of guesses",
    given: {
      "x-evidence": "documented",
      properties: {
        a: {
          description: "A.",
          items: { $ref: "#/components/schemas/Given", "x-evidence": "inferred" },
        },
      },
    },
    want: [...all("documented"), { subjects: ["items"], word: "inferred" }],
  },
])("property: $name", ({ given, want }) => {
  const source = createTypeSource(createDocument({ components: { schemas: { Given: given } } }));
  expect(getKnown(source, "A.")).toEqual([want]);
});

test.each<{ name: string; type?: string; request?: string; want: Known[] }>([
  { name: "the word of the request", request: "observed", want: all("observed") },
  {
    name: "a type that is known otherwise",
    type: "inferred",
    request: "documented",
    want: [
      { subjects: ["name"], word: "documented" },
      { subjects: ["type"], word: "inferred" },
    ],
  },
  { name: "nobody's word", want: all("inferred") },
])("parameter: $name", ({ type, request, want }) => {
  const schema = { type: "string", ...(type && { "x-evidence": type }) };
  const source = createTypeSource(
    createOperationDocument({
      parameters: [{ name: "a", in: "query", description: "A.", schema }],
      "x-evidence": { ...(request && { request }) },
    }),
  );
  expect(getKnown(source, "A.")).toEqual([want]);
});

test("behavior: comments are beside the document, by the keys that lead to their node", () => {
  const schemas = { "A b": { type: "object", properties: { "c/d": { description: "Here." } } } };
  const { document, comments } = createTypeSource(createDocument({ components: { schemas } }));
  const [comment] = comments.filter(({ text }) => text === "Here.");
  expect(comment?.at).toEqual(["components", "schemas", "A b", "properties", "c/d"]);
  expect(JSON.stringify(document)).not.toContain("Here.");
});
