import { expect, test } from "vitest";
import { lintFiles, yaml } from "../testing/lint-files.ts";

const DUE = "create, delete, notify, rotate";
const FORM = "{ operation, key, check }, or { none: why no call tells }";
const CREATES = "x-effect: create";

/** Two reads, of two areas, and an operation in line 11 whose given fields start in line 14. */
const READS = yaml`
  openapi: 3.1.0
  paths:
    /things:
      get:
        operationId: listThings
        x-effect: read
        tags: [things]
    /others:
      get: { operationId: listOthers, x-effect: read, tags: [others] }
    /changes:
      post:
        operationId: change
        tags: [things]
`;

test.each([
  {
    name: "a creation with the call that tells",
    given: [CREATES, "x-reconcile: { operation: listThings, key: Number, check: It is listed. }"],
    want: [],
  },
  {
    name: "a letter without one",
    given: ["x-effect: notify", "x-reconcile: { none: No call lists letters. }"],
    want: [],
  },
  { name: "a replacement without", given: ["x-effect: replace"], want: [] },
  {
    name: "missing",
    given: ["x-effect: delete"],
    want: [`11 x-reconcile is missing, and the operation is delete. Add ${FORM}.`],
  },
  {
    name: "not due",
    given: ["x-effect: read", "x-reconcile: { none: Harmless. }"],
    want: [`15 x-reconcile stands on an operation that is read. Remove it: it belongs to ${DUE}.`],
  },
  {
    name: "no effect",
    given: ["x-reconcile: { none: Harmless. }"],
    want: [
      `14 x-reconcile stands on an operation without x-effect. Remove it: it belongs to ${DUE}.`,
    ],
  },
  {
    name: "a key missing",
    given: ["x-effect: rotate", "x-reconcile: { operation: listThings, key: Number }"],
    want: [`15 x-reconcile lacks check. Write ${FORM}.`],
  },
  {
    name: "both forms at once",
    given: ["x-effect: rotate", "x-reconcile: { none: No call., key: Number }"],
    want: [`15 x-reconcile has the unknown key key. Write ${FORM}.`],
  },
  {
    name: "an empty reason",
    given: ["x-effect: rotate", 'x-reconcile: { none: " " }'],
    want: ["15 x-reconcile says nothing in none. Write a text."],
  },
  {
    name: "an operation that does not exist",
    given: [CREATES, "x-reconcile: { operation: findThing, key: Number, check: It is listed. }"],
    want: [
      "15 There is no operation findThing. Name the read that tells whether the call took effect.",
    ],
  },
  {
    name: "an operation that is no read",
    given: [CREATES, "x-reconcile: { operation: change, key: Number, check: It is listed. }"],
    want: ["15 change is create. Only a read may tell what happened."],
  },
  {
    name: "a read of another area",
    given: [CREATES, "x-reconcile: { operation: listOthers, key: Number, check: It is listed. }"],
    want: [
      "15 listOthers belongs to others, not to things. Name a read of the same area, or none.",
    ],
  },
])("$name", async ({ given, want }) => {
  const spec = READS + given.map((field) => `      ${field}\n`).join("");
  const problems = await lintFiles("cash-in/operation-reconcile", { "openapi.yaml": spec });
  expect(problems).toEqual(want.map((line) => `openapi.yaml:${line}`));
});
