import { expect, test } from "vitest";
import type { Manifest } from "../packages.ts";
import { checkChangelog } from "./check-changelog.ts";
import { checkFiles } from "./check-files.ts";
import { checkMachinePaths } from "./check-machine-paths.ts";
import { checkManifest } from "./check-manifest.ts";
import { checkSecondPublish } from "./check-second-publish.ts";
import { checkSourceMaps } from "./check-source-maps.ts";
import { checkVersions } from "./check-versions.ts";
import type { Check } from "./published.ts";

const files = {
  "CHANGELOG.md":
    "# parcel\n\n## 0.2.0\n\n### Patch Changes\n\n- Corrected it.\n\n## 0.1.0\n\n- Added it.\n",
  LICENSE: "MIT",
  "README.md": "# parcel",
  "package.json": "{}",
  "dist/index.js": "export {};\n//# sourceMappingURL=index.js.map\n",
  "dist/index.js.map": JSON.stringify({
    sources: ["../src/index.ts"],
    sourcesContent: ["export {};"],
  }),
  "dist/index.d.ts": "export {};",
};

const manifest: Manifest = {
  name: "@scope/parcel",
  version: "0.2.0",
  license: "MIT",
  bin: { parcel: "dist/index.js" },
  exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } },
  dependencies: { "@scope/core": "^0.2.0" },
};

interface Case {
  readonly name: string;
  readonly check: Check;
  /** `undefined` takes a file away. */
  readonly given?: Readonly<Record<string, string | undefined>>;
  readonly says?: Partial<Manifest>;
  readonly want: readonly string[];
}

const machine: Check = (it) => checkMachinePaths(it, ["/checkouts/ours"]);
const map = (value: object) => ({ "dist/index.js.map": JSON.stringify(value) });
const embed = (value: object) => ({
  "dist/index.js": `//# sourceMappingURL=data:application/json;base64,${btoa(JSON.stringify(value))}`,
  "dist/index.js.map": undefined,
});

test.each<Case>([
  ...[checkFiles, checkSourceMaps, checkManifest, machine, checkChangelog].map((check) => ({
    name: "default",
    check,
    want: [],
  })),
  {
    name: "error: no licence, readme, changelog",
    check: checkFiles,
    given: { LICENSE: undefined, "README.md": undefined, "CHANGELOG.md": undefined },
    want: ["CHANGELOG.md is missing", "LICENSE is missing", "README.md is missing"],
  },
  {
    name: "error: a compiled test",
    check: checkFiles,
    given: { "dist/index.test.js": "", "dist/index.test.d.ts": "" },
    want: ["dist/index.test.d.ts is nothing for users", "dist/index.test.js is nothing for users"],
  },
  {
    name: "error: what only tests use",
    check: checkFiles,
    given: { "dist/testing/parcels.d.ts": "" },
    want: ["dist/testing/parcels.d.ts is nothing for users"],
  },
  {
    name: "error: sources, of the package and of the spec",
    check: checkFiles,
    given: { "src/index.ts": "", "spec/openapi.yaml": "", "api.md": "" },
    want: [
      "api.md is nothing for users",
      "spec/openapi.yaml is nothing for users",
      "src/index.ts is nothing for users",
    ],
  },
  {
    name: "error: no types",
    check: checkFiles,
    given: { "dist/index.d.ts": undefined },
    want: ["dist/index.js has no types beside it"],
  },
  {
    name: "behavior: what entry points share needs no types",
    check: checkFiles,
    given: { "dist/shared.js": "" },
    want: [],
  },
  {
    name: "behavior: a map within the script",
    check: checkSourceMaps,
    given: embed({ sources: ["../src/index.ts"], sourcesContent: ["export {};"] }),
    want: [],
  },
  {
    name: "error: a map within the script, a source that users do not have",
    check: checkSourceMaps,
    given: embed({ sources: ["../src/index.ts"] }),
    want: ["dist/index.js names the source ../src/index.ts, which is neither in it nor a file"],
  },
  {
    name: "error: no link to a map",
    check: checkSourceMaps,
    given: { "dist/index.js": "export {};" },
    want: ["dist/index.js names no source map"],
  },
  {
    name: "error: no map",
    check: checkSourceMaps,
    given: { "dist/index.js.map": undefined },
    want: ["dist/index.js names the source map index.js.map, which is not there"],
  },
  {
    name: "error: a source that users do not have",
    check: checkSourceMaps,
    given: map({ sources: ["../src/index.ts", "../src/a.ts"], sourcesContent: ["", null] }),
    want: ["dist/index.js.map names the source ../src/a.ts, which is neither in it nor a file"],
  },
  {
    name: "behavior: a source that is a file",
    check: checkSourceMaps,
    given: { ...map({ sources: ["../src/index.ts"] }), "src/index.ts": "" },
    want: [],
  },
  ...["workspace:^", "catalog:", "link:../core", "file:../core"].map((range) => ({
    name: `error: ${range}`,
    check: checkManifest,
    says: { dependencies: { "@scope/core": range } },
    want: [`dependencies: @scope/core is ${range}, which only this repository knows`],
  })),
  {
    name: "error: a protocol among the peers and what developers need",
    check: checkManifest,
    says: { peerDependencies: { a: "workspace:*" }, devDependencies: { b: "catalog:" } },
    want: [
      "peerDependencies: a is workspace:*, which only this repository knows",
      "devDependencies: b is catalog:, which only this repository knows",
    ],
  },
  {
    name: "error: no licence",
    check: (it) => {
      const { license: _, ...others } = it.manifest;
      return checkManifest({ ...it, manifest: others });
    },
    want: ["package.json names no licence"],
  },
  {
    name: "error: an entry point and a command that are not there",
    check: checkManifest,
    says: { exports: { "./openapi.yaml": "./openapi.yaml" }, bin: { parcel: "dist/cli.js" } },
    want: [
      "package.json points to ./openapi.yaml, which is not there",
      "package.json points to dist/cli.js, which is not there",
    ],
  },
  ...["/checkouts/ours", "/home/maija/", "/Users/maija/", "C:\\Users\\", "file:///"].map(
    (path) => ({
      name: `error: ${path}`,
      check: machine,
      given: { "README.md": `See ${path}code/parcel.` },
      want: [`README.md holds a path of a machine: ${path}`],
    }),
  ),
  {
    name: "error: no entry for the version",
    check: checkChangelog,
    says: { version: "0.2.1" },
    want: ["CHANGELOG.md has no entry for 0.2.1"],
  },
  {
    name: "error: no changelog",
    check: checkChangelog,
    given: { "CHANGELOG.md": undefined },
    want: ["CHANGELOG.md has no entry for 0.2.0"],
  },
  {
    name: "error: an empty entry",
    check: checkChangelog,
    given: { "CHANGELOG.md": "# parcel\n\n## 0.2.0\n\n## 0.1.0\n\n- Added it.\n" },
    want: ["CHANGELOG.md says nothing of 0.2.0"],
  },
  {
    name: "error: an entry of headings",
    check: checkChangelog,
    given: {
      "CHANGELOG.md": "# parcel\n\n## 0.2.0\n\n### Patch Changes\n\n## 0.1.0\n\n- Added it.\n",
    },
    want: ["CHANGELOG.md says nothing of 0.2.0"],
  },
])("$check.name $name", ({ check, given, says, want }) => {
  const texts = Object.entries({ ...files, ...given }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  expect(check({ manifest: { ...manifest, ...says }, files: new Map(texts) })).toEqual(want);
});

const core: Manifest = { name: "@scope/core", version: "0.2.0", dependencies: { fetch: "1.0.0" } };

test.each<{ name: string; given: readonly Manifest[]; want: readonly string[] }>([
  { name: "default", given: [core, manifest], want: [] },
  {
    name: "error: one has another version",
    given: [core, { ...manifest, version: "0.2.1" }],
    want: ["the versions differ: @scope/core 0.2.0, @scope/parcel 0.2.1"],
  },
  ...["^0.1.0", "0.2.0", "*"].map((range) => ({
    name: `error: ${range}`,
    given: [core, { ...manifest, dependencies: { "@scope/core": range } }],
    want: [`@scope/parcel asks for @scope/core ${range}, not ^0.2.0`],
  })),
])("checkVersions $name", ({ given, want }) => {
  expect(checkVersions(given)).toEqual(want);
});

const shelf = { "@scope/parcel@0.2.0": "sha512-a" };
const nothing = "No unpublished projects to publish.";

test.each<{ name: string; after: Record<string, string>; said: string; want: readonly string[] }>([
  { name: "default", after: shelf, said: nothing, want: [] },
  {
    name: "error: a further version",
    after: { ...shelf, "@scope/parcel@0.2.1": "sha512-b" },
    said: nothing,
    want: ["@scope/parcel@0.2.1 was published by the second run"],
  },
  {
    name: "error: the same version with other content",
    after: { "@scope/parcel@0.2.0": "sha512-b" },
    said: nothing,
    want: ["@scope/parcel@0.2.0 was published by the second run"],
  },
  {
    name: "error: silence",
    after: shelf,
    said: "",
    want: ["the second run does not say that there is nothing to publish: nothing"],
  },
])("checkSecondPublish $name", ({ after, said, want }) => {
  const before = new Map(Object.entries(shelf));
  expect(checkSecondPublish(before, new Map(Object.entries(after)), said)).toEqual(want);
});
