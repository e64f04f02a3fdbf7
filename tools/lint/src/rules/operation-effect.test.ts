import { expect, test } from "vitest";
import { lintFiles, operation } from "../testing/lint-files.ts";

const WORDS = "read, replace, create, delete, notify, rotate";

test.each([
  { name: "a read", given: "x-effect: read", want: [] },
  {
    name: "a creation that says it",
    given: 'x-effect: create\ndescription: "Books it. Sent twice: two."',
    want: [],
  },
  {
    name: "the text broken over lines",
    given: "x-effect: notify\ndescription: |\n  Sent\n  twice: two.",
    want: [],
  },
  {
    name: "no word",
    given: "operationId: getThing",
    want: [
      `openapi.yaml:4 x-effect is missing. A person must decide what happens if this call is sent twice: ${WORDS}.`,
    ],
  },
  {
    name: "a placeholder",
    given: "operationId: getThing\nx-effect: TODO",
    want: [
      `openapi.yaml:6 x-effect is "TODO". A person must decide what happens if this call is sent twice: ${WORDS}.`,
    ],
  },
  {
    name: "a replacement without a description",
    given: "x-effect: replace",
    want: [
      'openapi.yaml:4 The description does not say what a second sending does. Add "Sent twice: …".',
    ],
  },
  {
    name: "a rotation whose description does not say it",
    given: "x-effect: rotate\ndescription: Makes a new key.",
    want: [
      'openapi.yaml:6 The description does not say what a second sending does. Add "Sent twice: …".',
    ],
  },
  {
    name: "a deletion that says nothing after the words",
    given: 'x-effect: delete\ndescription: "Sent twice:"',
    want: [
      'openapi.yaml:6 The description does not say what a second sending does. Add "Sent twice: …".',
    ],
  },
])("$name", async ({ given, want }) => {
  expect(await lintFiles("cash-in/operation-effect", { "openapi.yaml": operation(given) })).toEqual(
    want,
  );
});
