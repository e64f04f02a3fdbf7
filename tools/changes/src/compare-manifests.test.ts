import { expect, test } from "vitest";
import { compareManifests } from "./compare-manifests.ts";
import { type Manifest, readManifest } from "./state/manifest.ts";
import type { State } from "./state/state.ts";
import { tell } from "./tell.ts";

const named = { name: "@cash-in/tool", version: "0.1.0" };
const types = "./dist/index.d.ts";

test.each<{ name: string; base?: Partial<Manifest>; next?: Partial<Manifest>; want: string[] }>([
  { name: "default: nothing", want: [] },
  {
    name: "default: all entry points are gone",
    base: { exports: { ".": { types, default: "./dist/index.js" } } },
    next: { exports: {} },
    want: [
      "major: The package no longer has the entry point `.`, `.` for `types` and `.` for `default`.",
    ],
  },
  {
    name: "behavior: an entry point without types",
    base: { exports: { ".": { types, default: "./dist/index.js" } } },
    next: { exports: { ".": "./dist/index.js" } },
    want: [
      "major: The package no longer has the entry point `.` for `types` and `.` for `default`.",
    ],
  },
  {
    name: "behavior: conditions inside conditions",
    base: { exports: { ".": { import: { default: "./a.js" } } } },
    next: { exports: { ".": { import: { default: "./b.js", types } } } },
    want: ["minor: The package has the new entry point `.` for `types`."],
  },
  {
    name: "default: a command by another name",
    base: { bin: { one: "./one.js" } },
    next: { bin: { two: "./one.js" } },
    want: ["major: The package no longer has the command `one`; has the new command `two`."],
  },
  {
    name: "behavior: the only command has the name of the package",
    base: { bin: "./one.js" },
    next: { bin: { tool: "./one.js" } },
    want: [],
  },
  {
    name: "default: another Node",
    base: { engines: { node: ">=22" } },
    next: { engines: { node: ">=26" } },
    want: ["major: The package needs Node >=26."],
  },
  {
    name: "default: other dependencies",
    base: { dependencies: { a: "1.0.0", b: "1.0.0" } },
    next: { dependencies: { b: "2.0.0", c: "1.0.0" } },
    want: [
      "patch: The package no longer depends on `a` 1.0.0; depends on `b` 2.0.0 instead of 1.0.0; depends on `c` 1.0.0.",
    ],
  },
  {
    name: "behavior: dependencies in another order",
    base: { dependencies: { a: "1.0.0", b: "1.0.0" } },
    next: { dependencies: { b: "1.0.0", a: "1.0.0" } },
    want: [],
  },
])("$name", ({ base = {}, next = {}, want }) => {
  const facts = compareManifests({ ...named, ...base }, { ...named, ...next });
  expect(tell(facts).map(({ bump, text }) => `${bump}: ${text}`)).toEqual(want);
});

test.each([
  { name: "default: a version", version: "1.2.3", want: "1.2.3" },
  { name: "default: of the workspace", version: "workspace:^", want: "workspace:^" },
  { name: "default: of the catalog", version: "catalog:", want: "1.0.0" },
  { name: "default: of the catalog by name", version: "catalog:default", want: "1.0.0" },
  { name: "default: of another catalog", version: "catalog:old", want: "0.9.0" },
  { name: "error: of a catalog that is not there", version: "catalog:new", want: "catalog:new" },
])("readManifest: $name", ({ version, want }) => {
  const state: State = {
    side: "next",
    files: new Map([
      ["pnpm-workspace.yaml", "catalog: { a: 1.0.0 }\ncatalogs: { old: { a: 0.9.0 } }"],
      ["packages/tool/package.json", JSON.stringify({ ...named, dependencies: { a: version } })],
    ]),
  };
  expect(readManifest(state, "tool").dependencies).toEqual({ a: want });
});
