import { expect, test, vi } from "vitest";
import { compareAreas } from "./compare.ts";
import type { State } from "./state/state.ts";
import { tell } from "./tell.ts";
import { createState, type Edits, editState, emitArea } from "./testing/create-states.ts";
import { parcels } from "./testing/parcels.ts";

// Compilers and processes take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const area = await emitArea("parcels", parcels);
const base = createState("base", area);
const errorClass = "class CashInError extends Error {";

function compare(before: State, next: State): string[] {
  return compareAreas({ base: before, next }).flatMap(({ facts }) =>
    tell(facts).map(({ bump, text }) => `${bump}: ${text}`),
  );
}

const generated = "packages/parcels/src/generated";
const core = "packages/core/src";

test.each<{
  name: string;
  before?: Record<string, Edits>;
  given: Record<string, Edits>;
  want: string[];
}>([
  { name: "default: nothing changed", given: {}, want: [] },
  {
    name: "behavior: a release changes the version alone",
    given: { "packages/parcels/package.json": [['"version": "0.0.0"', '"version": "0.1.0"']] },
    want: [],
  },
  {
    name: "behavior: code that does the same",
    given: { [`${generated}/client.ts`]: [["Nothing is sent", "Nothing at all is sent"]] },
    want: ["patch: The package: the code changed, not what it does."],
  },
  {
    name: "behavior: a lost entry point",
    given: {
      "packages/parcels/package.json": [
        ['    "./openapi.yaml": "./openapi.yaml"', '    "./api": "./api"'],
      ],
    },
    want: [
      "major: The package no longer has the entry point `./openapi.yaml`; has the new entry point `./api`.",
    ],
  },
  {
    name: "behavior: another Node",
    given: { "packages/parcels/package.json": [['"node": ">=22.12"', '"node": ">=24"']] },
    want: ["major: The package needs Node >=24."],
  },
  {
    name: "behavior: a name that is no longer handed on",
    given: {
      [`${generated}/index.ts`]: [
        [" poll,", ""],
        [" pages,", " createClient, pages,"],
      ],
    },
    want: ["major: `poll` is gone.", "minor: `createClient` is new."],
  },
  {
    name: "behavior: what only the type of the client shows",
    given: {
      [`${generated}/client.ts`]: [["ListParcelsError, Parcel>", "ListParcelsError, string>"]],
    },
    want: ["major: The package: the type of the client changed."],
  },
  {
    name: "behavior: core has one more error for all calls",
    given: {
      [`${core}/errors/guard.ts`]: [
        ["export type CallError =\n", "export type CallError =\n  | RangeError\n"],
      ],
    },
    want: ["major: Every operation can now fail with `RangeError`."],
  },
  {
    name: "behavior: an error of core loses a property",
    before: {
      [`${core}/errors/base.ts`]: [[errorClass, `${errorClass} declare readonly extra: 1;`]],
    },
    given: {},
    want: ["major: Every operation fails in other ways than before."],
  },
])("$name", ({ before = {}, given, want }) => {
  const old = { ...editState(base, before), side: "base" } as const;
  expect(compare(old, editState(base, given))).toEqual(want);
});

test("default: a new area", () => {
  expect(compare(createState("base", []), { ...base, side: "next" })).toEqual([
    "minor: The package is new.",
  ]);
});

test("error: a base that does not compile counts as breaking", () => {
  const before = editState(base, {
    [`${generated}/types.ts`]: [[" DocumentedError, ", " LostError, "]],
  });
  expect(compare({ ...before, side: "base" }, { ...base, side: "next" })).toEqual([
    expect.stringMatching(
      /^major: The package could not be compared, because at the base types\.ts does not compile: .+/,
    ),
  ]);
});

test("error: what does not compile now is to be put right", () => {
  const next = editState(base, {
    [`${generated}/types.ts`]: [[" DocumentedError, ", " LostError, "]],
  });
  expect(() => compare(base, next)).toThrow(
    /^packages\/parcels: types\.ts does not compile: .+ Put it right, then compare again\.$/,
  );
});
