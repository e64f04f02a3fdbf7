import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { answering, lintFiles, yaml } from "../testing/lint-files.ts";
import { EXTENSIONS } from "../vocabulary.ts";

const RULE = "cash-in/known-extensions";

test("the list is the table in spec/README.md", () => {
  const readme = readFileSync(join(import.meta.dirname, "../../../../spec/README.md"), "utf8");
  const table: Record<string, string[]> = {};
  for (const [, name, holders] of readme.matchAll(/^\| *`(x-[\w-]+)` *\|([^|]+)\|/gm)) {
    const words = holders?.match(/operation|schema|property|parameter|tag/g) ?? [];
    table[`${name}`] = [...(table[`${name}`] ?? []), ...words];
  }
  expect(table).toEqual(EXTENSIONS);
});

const EVERY_PLACE = {
  "openapi.yaml": yaml`
    openapi: 3.1.0
    tags:
      - x-displayName: Things
    paths:
      /things:
        get:
          x-evidence: {}
          x-effect: read
          x-reconcile: {}
          x-pagination: {}
          parameters:
            - schema: { x-evidence: inferred, x-extensible-enum: [a] }
              examples: { one: { value: { x-any: 1 } } }
          responses:
            '200':
              content:
                application/json:
                  schema: { $ref: schemas/Thing.yaml }
                  example: { x-any: 1 }
  `,
  "schemas/Thing.yaml": yaml`
    x-evidence: inferred
    x-ours: It has no name.
    default: { x-any: 1 }
    properties:
      x-name: { x-evidence: inferred, x-extensible-enum: [A], example: { x-any: 1 } }
  `,
};

test("every field in its place, and examples may hold anything", async () => {
  expect(await lintFiles(RULE, EVERY_PLACE)).toEqual([]);
});

const UNKNOWN =
  "is not one of our fields. Remove it, or explain it in spec/README.md and list it in tools/lint/src/vocabulary.ts.";

test.each([
  {
    name: "unknown",
    given: "x-evidense: inferred",
    want: [`schemas/Thing.yaml:1 x-evidense ${UNKNOWN}`],
  },
  {
    name: "unknown, though Redocly knows it",
    given: "properties:\n  A:\n    x-tags:\n      - a",
    want: [`schemas/Thing.yaml:3 x-tags ${UNKNOWN}`],
  },
  {
    name: "an operation's field on a schema",
    given: "x-effect: read",
    want: ["schemas/Thing.yaml:1 x-effect stands on operation, not here. Move or remove it."],
  },
  {
    name: "a schema's field on a property",
    given: "properties:\n  A: { x-ours: No name. }",
    want: ["schemas/Thing.yaml:2 x-ours stands on schema, not here. Move or remove it."],
  },
])("$name", async ({ given, want }) => {
  expect(
    await lintFiles(RULE, { "openapi.yaml": answering(), "schemas/Thing.yaml": given }),
  ).toEqual(want);
});

test.each([
  { at: "the root", given: "x-logo: a", line: 2, want: `x-logo ${UNKNOWN}` },
  {
    at: "info",
    given: "info:\n  x-evidence: inferred",
    line: 3,
    want: "x-evidence stands on operation or schema or property, not here. Move or remove it.",
  },
  {
    at: "the paths",
    given: "paths:\n  x-effect: read",
    line: 3,
    want: "x-effect stands on operation, not here. Move or remove it.",
  },
])("on $at", async ({ given, line, want }) => {
  const files = { "openapi.yaml": `openapi: 3.1.0\n${given}\n` };
  expect(await lintFiles(RULE, files)).toEqual([`openapi.yaml:${line} ${want}`]);
});
