import type { Schema } from "@cash-in/description/openapi";
import {
  createDocument,
  createOperationDocument,
} from "@cash-in/description/testing/create-document";
import { expect, test } from "vitest";
import { createTypeSource } from "../model/create-type-source.ts";
import { emitPaths } from "./emit-paths.ts";

test.each<{ name: string; given: Schema; want: string[] }>([
  {
    name: "behavior: known values, and any other",
    given: { type: "string", "x-extensible-enum": ["a", 'b"*/'] },
    want: ['Given: "a" | "b\\"*/" | (string & {});'],
  },
  {
    name: "behavior: known values or null",
    given: { type: ["string", "null"], "x-extensible-enum": ["a"] },
    want: ['Given: ("a" | (string & {})) | null;'],
  },
  {
    name: "behavior: a file",
    given: { type: "string", format: "binary" },
    want: ["Given: Blob;"],
  },
  {
    name: "behavior: unknown properties beside known ones",
    given: { properties: { a: { type: "number" } }, additionalProperties: true },
    want: ["a?: number;\n        } & {\n            [key: string]: unknown;\n        };"],
  },
  {
    name: "behavior: additional properties of another type do not contradict known ones",
    given: { properties: { a: { type: "number" } }, additionalProperties: { type: "string" } },
    want: ["a?: number;\n        } & {\n            [key: string]: unknown;\n        };"],
  },
  {
    name: "behavior: additional properties alone keep their type",
    given: { type: "object", additionalProperties: { type: "string" } },
    want: ["[key: string]: string;"],
  },
  {
    name: "behavior: a default does not make a property required",
    given: { properties: { a: { type: "number", default: 1 } } },
    want: ["a?: number;"],
  },
  {
    name: "behavior: comments are wrapped and hold the evidence",
    given: { type: "string", description: `${"word ".repeat(16)}end */`, "x-evidence": "inferred" },
    want: [
      `@description ${"word ".repeat(15)}word\n         *     end *\\/\n         *     Evidence: inferred.`,
    ],
  },
  {
    name: "behavior: names that are no identifiers",
    given: { properties: { "a b": { type: "number" } } },
    want: ['"a b"?: number;'],
  },
  {
    name: "behavior: recursion",
    given: {
      properties: { inside: { type: "array", items: { $ref: "#/components/schemas/Given" } } },
    },
    want: ['inside?: components["schemas"]["Given"][];'],
  },
])("$name", async ({ given, want }) => {
  const document = createDocument({ components: { schemas: { Given: given } } });
  const before = structuredClone(document);
  const text = await emitPaths(createTypeSource(document), "parcels");
  for (const part of want) expect(text).toContain(part);
  expect(document).toEqual(before);
});

test("behavior: each property and parameter says how it is known", async () => {
  const parameters = [
    { name: "own", type: "inferred" },
    { name: "same", type: undefined },
  ].map(({ name, type }) => ({
    name,
    in: "query",
    description: `Called ${name}.`,
    schema: { type: "string", ...(type && { "x-evidence": type }) },
  }));
  const Given: Schema = {
    type: "object",
    "x-evidence": "inferred",
    properties: {
      guessed: { type: "string", description: "A guess." },
      known: { type: "string", description: "A fact.", "x-evidence": "documented" },
    },
  };
  const text = await emitPaths(
    createTypeSource(
      createOperationDocument(
        { parameters: [...parameters, { $ref: "#/components/parameters/shared" }] },
        {},
        {
          components: {
            schemas: { Given },
            parameters: {
              shared: {
                name: "shared",
                in: "query",
                description: "Called shared.",
                schema: { type: "string", "x-evidence": "inferred" },
              },
            },
          },
        },
      ),
    ),
    "parcels",
  );
  const [, own = ""] = text.split("export interface operations");
  expect(own).toContain("Called shared.\n");
  const said = [...text.matchAll(/@description (.*)\n\s+\*\s+(Evidence: .*)/g)];
  expect(Object.fromEntries(said.map(([, what, evidence]) => [what, evidence]))).toEqual({
    "Called own.": "Evidence: name documented, type inferred.",
    "Called same.": "Evidence: documented.",
    "Called shared.": "Evidence: name documented, type inferred.",
    "A guess.": "Evidence: inferred.",
    "A fact.": "Evidence: documented.",
  });
});

test("behavior: a reference whose place is a guess says so, whatever it leads to", async () => {
  const $ref = "#/components/schemas/Known";
  const guess = { $ref, "x-evidence": "inferred" };
  const Given = {
    type: "object",
    "x-evidence": "documented",
    properties: {
      sure: { $ref },
      guessed: guess,
      list: { type: "array", description: "A list.", items: guess },
    },
  } as Schema;
  const Known: Schema = { type: "string", "x-evidence": "documented" };
  const text = await emitPaths(
    createTypeSource(createDocument({ components: { schemas: { Given, Known } } })),
    "parcels",
  );
  const [, own = ""] = text.split("Given: {");
  expect(own).toMatch(
    /^\s+sure\?: .*\n\s+\/\*\* @description Evidence: inferred\. \*\/\n\s+guessed\?: /,
  );
  expect(own).toContain("A list.\n             *     Evidence: documented, items inferred.");
});

test("behavior: exports paths, components and operations, and nothing else", async () => {
  const text = await emitPaths(createTypeSource(createDocument()), "parcels");
  const names = [...text.matchAll(/^export \w+ (\w+)/gm)].map(([, name]) => name);
  expect(names).toEqual(["paths", "components", "operations"]);
  expect(text).toMatch(/^\/\/ Generated from spec\/areas\/parcels by/);
});
