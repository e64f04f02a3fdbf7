import { expect, test, vi } from "vitest";
import { tell } from "../tell.ts";
import { createState, type Edits, editState, emitArea } from "../testing/create-states.ts";
import { parcels } from "../testing/parcels.ts";
import { compareHandWritten } from "./compare-hand-written.ts";

// Compilers and processes take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const workspace = "pnpm-workspace.yaml";
const base = createState("base", [
  ...(await emitArea("parcels", parcels)),
  [workspace, "catalog: { openapi-fetch: 0.17.0 }\n"],
]);
const core = "packages/core";
const index = `${core}/src/index.ts`;
const [firstLine = ""] = (base.files.get(index) ?? "").split("\n");
const options = "export interface PollOptions<Value> {";

const toAlias = (type: string): Record<string, Edits> => ({
  [index]: [
    [firstLine, `interface Extra { A: ${type} }\nexport type { Extra as More };\n${firstLine}`],
  ],
});

test.each<{
  name: string;
  before?: Record<string, Edits>;
  given: Record<string, Edits>;
  want: string[];
}>([
  { name: "default: core as it was", given: {}, want: [] },
  {
    name: "default: an export that areas need by another name",
    given: { [index]: [["{ serialiseJson }", "{ serialiseJson as writeJson }"]] },
    want: [
      "major: The package no longer fits `parcels` as it was: Module '\"@cash-in/core\"' has no exported member 'serialiseJson'.",
      "major: `serialiseJson` is gone.",
      "minor: `writeJson` is new.",
    ],
  },
  {
    name: "default: a new export",
    given: { [index]: [[firstLine, `export interface Extra {}\n${firstLine}`]] },
    want: ["minor: `Extra` is new."],
  },
  {
    name: "default: options that ask for more",
    given: { [`${core}/src/lists/poll.ts`]: [[options, `${options}\n  readonly extra: string;`]] },
    want: ["major: `PollOptions` requires the new `extra`."],
  },
  {
    name: "behavior: a type that is exported by another name",
    before: toAlias("string"),
    given: toAlias("number"),
    want: ["major: `Extra`: `A` is `number` instead of `string`."],
  },
  {
    name: "behavior: another version in the catalog",
    given: { [workspace]: [["0.17.0", "0.17.1"]] },
    want: ["patch: The package depends on `openapi-fetch` 0.17.1 instead of 0.17.0."],
  },
  {
    name: "behavior: types of a dependency that may be others",
    given: { [workspace]: [["0.17.0", "0.18.0"]] },
    want: [
      "major: The package has types of `openapi-fetch` 0.18.0; depends on `openapi-fetch` 0.18.0 instead of 0.17.0.",
    ],
  },
  {
    name: "behavior: another Node",
    given: { [`${core}/package.json`]: [['"node": ">=22.12"', '"node": ">=26"']] },
    want: ["major: The package needs Node >=26."],
  },
  {
    name: "behavior: a release changes the version alone",
    given: { [`${core}/package.json`]: [['"version": "', '"version": "9']] },
    want: [],
  },
  {
    name: "behavior: other code",
    given: { [index]: [[firstLine, `const extra = 1;\n${firstLine}`]] },
    want: ["patch: The package: the code changed."],
  },
  {
    name: "behavior: types that are written otherwise",
    given: {
      [`${core}/src/lists/poll.ts`]: [["readonly calls: number;", "readonly calls: (number);"]],
    },
    want: ["patch: The package: the code changed."],
  },
  {
    name: "behavior: other comments",
    given: { [index]: [["export { serialiseJson }", "// Extra.\nexport { serialiseJson }"]] },
    want: [],
  },
])("$name", ({ before = {}, given, want }) => {
  const old = { ...editState(base, before), side: "base" } as const;
  const changes = compareHandWritten({ base: old, next: editState(base, given) });
  const lines = changes.flatMap(({ facts }) =>
    tell(facts).map(({ bump, text }) => `${bump}: ${text}`),
  );
  expect(lines).toEqual(want);
});

test("default: a new package", () => {
  const path = "packages/tool/package.json";
  const files = new Map([...base.files, [path, '{ "name": "tool", "version": "0.1.0" }']]);
  expect(compareHandWritten({ base, next: { side: "next", files } })).toMatchObject([
    { folder: "tool", bump: "minor", facts: [{ kind: "new package" }] },
  ]);
});

test("behavior: an area that was broken before is not core's doing", () => {
  const broken = editState(base, {
    "packages/parcels/src/generated/index.ts": [[" poll,", " lost,"]],
  });
  const next = editState(broken, {
    [index]: [["{ serialiseJson }", "{ serialiseJson as writeJson }"]],
  });
  const [change] = compareHandWritten({ base: { ...broken, side: "base" }, next });
  expect(change?.facts.map(({ kind }) => kind)).toEqual(["new export", "lost export"]);
});
