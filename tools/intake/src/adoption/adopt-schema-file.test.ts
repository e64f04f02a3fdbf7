import { describe, expect, test } from "vitest";
import type { JsonSchema } from "../pages/page.ts";
import { adoptInto } from "../testing/small-spec.ts";
import {
  GUESS,
  createThingPage as page,
  SCHEMA,
  TEXT,
  THING,
  createThingTree as tree,
} from "../testing/thing-spec.ts";

describe("a schema that the page names", () => {
  test.each<{ name: string; given?: string; page: JsonSchema; want: string }>([
    {
      name: "confirmed: words, comments and layout stay, the guess is none any more",
      page: { type: "object", properties: { Name: TEXT, Kind: TEXT } },
      want: THING.replace("inferred", "documented")
        .replace("additionalProperties: true\n", "")
        .replace("    x-extensible-enum: [A, B]\n", ""),
    },
    {
      name: "a guessed property that the page lacks goes, a new one comes in its place, in words of our own",
      page: {
        type: "object",
        required: ["OwnerId"],
        properties: {
          Name: TEXT,
          OwnerId: { type: "integer", description: "The vendor's words." },
        },
      },
      want: `type: object
x-evidence: documented
description: >-
  A thing.
  It has a name.
required: [OwnerId]
properties:
  # Ours to say.
  Name:
    type: string
    description: What it is called.
  OwnerId:
    type: integer
    description: Owner id.
`,
    },
    {
      name: "types, formats, enums and null are the page's",
      page: {
        type: "object",
        properties: {
          Name: { type: ["string", "null"], format: "date" },
          Kind: { type: "string", enum: ["X", "Z"] },
        },
      },
      want: `type: object
x-evidence: documented
description: >-
  A thing.
  It has a name.
properties:
  # Ours to say.
  Name:
    type: [string, "null"]
    format: date
    description: What it is called.
  Kind:
    type: string
    enum: [X, Z]
    description: Which kind it is.
`,
    },
    {
      name: "what the page says nothing of stays a guess",
      page: { type: "object", properties: { Name: TEXT, Kind: {} } },
      want: THING.replace("inferred", "documented")
        .replace("additionalProperties: true\n", "")
        .replace(
          "    x-extensible-enum: [A, B]\n",
          "    x-extensible-enum: [A, B]\n    x-evidence: inferred\n",
        ),
    },
    {
      name: "an object of which the page says nothing stays as it is",
      page: { type: "object", properties: {} },
      want: THING,
    },
    {
      name: "what was seen in traffic stays, marked",
      given: THING.replace(
        "    description: Which",
        "    x-evidence: observed\n    description: Which",
      ),
      page: { type: "object", properties: { Name: TEXT } },
      want: `type: object
x-evidence: documented
description: >-
  A thing.
  It has a name.
properties:
  # Ours to say.
  Name:
    type: string
    description: What it is called.
  # doubtful: seen in traffic, yet no page has it.
  Kind:
    type: string
    x-extensible-enum: [A, B]
    x-evidence: observed
    description: Which kind it is.
`,
    },
    {
      name: "that other properties are refused is a fact; that they are not goes without saying",
      page: { type: "object", additionalProperties: false, properties: { Name: TEXT } },
      want: `type: object
x-evidence: documented
description: >-
  A thing.
  It has a name.
additionalProperties: false
properties:
  # Ours to say.
  Name:
    type: string
    description: What it is called.
`,
    },
    {
      name: "properties by the pattern of their names",
      page: {
        type: "object",
        additionalProperties: false,
        patternProperties: { "^x-": { ...TEXT, description: "The vendor's words." } },
      },
      want: `type: object
x-evidence: documented
description: >-
  A thing.
  It has a name.
additionalProperties: false
patternProperties:
  ^x-:
    type: string
`,
    },
  ])("$name", ({ given = THING, page: thing, want }) => {
    const { files } = adoptInto(tree(GUESS, given), [page(thing)]);
    expect(files.get(SCHEMA)).toBe(want);
  });
});
