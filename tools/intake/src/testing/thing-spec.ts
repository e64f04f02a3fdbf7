import type { JsonSchema, Page } from "../pages/page.ts";
import { answer, createOperation, createPage, createTree } from "./small-spec.ts";

export const FILE = "areas/things/paths/things.yaml";
export const SCHEMA = "areas/things/schemas/Thing.yaml";

const ANSWER = `responses:
  "200":
    # What we found out.
    description: The things.
    content:
      application/json:
        schema:
          $ref: ../schemas/Thing.yaml
        example:
          # Not a real one.
          Name: Ours
          Kind: A
`;

export const THING = `type: object
x-evidence: inferred
description: >-
  A thing.
  It has a name.
additionalProperties: true
properties:
  # Ours to say.
  Name:
    type: string
    description: What it is called.
  Kind:
    type: string
    x-extensible-enum: [A, B]
    description: Which kind it is.
`;

/** A spec of one operation that answers things. */
export function createThingTree(operation: string, schema = THING) {
  return createTree({ "/guessed": FILE }, { [FILE]: operation, [SCHEMA]: schema });
}

export const GUESS = createOperation("get", "listThings", "list-things-1e0", ANSWER);
export const REF: JsonSchema = { $ref: "#/components/schemas/Thing" };

/** What the page of that operation says of a thing. */
export function createThingPage(
  thing: JsonSchema,
  operation: Parameters<typeof createPage>[1] = {},
  example?: unknown,
): Page {
  return createPage(
    "list-things-1e0",
    { responses: { 200: answer(REF, example) }, ...operation },
    { schemas: { Thing: thing } },
  );
}

export const TEXT = { type: "string" };
