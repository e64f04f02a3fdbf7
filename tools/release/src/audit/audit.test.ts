import { expect, test } from "vitest";
import { writeFiles } from "../testing/write-files.ts";
import { type Answer, askAdvisories } from "./ask-advisories.ts";
import { isAllowed } from "./is-allowed.ts";
import { judge, type Licensed } from "./judge.ts";
import { type Lockfile, listProduction } from "./list-production.ts";
import { createLicenceReader, getLicence } from "./read-licence.ts";

const lockfile: Lockfile = {
  importers: {
    "packages/core": { dependencies: { fetch: { version: "1.0.0" } } },
    "packages/parcel": {
      dependencies: { "@scope/core": { version: "link:../core" }, fetch: { version: "1.0.0" } },
      optionalDependencies: { prism: { version: "5.0.0(colours@2.0.0)" } },
    },
    "tools/lint": { dependencies: { evil: { version: "6.6.6" } } },
  },
  snapshots: {
    "fetch@1.0.0": { dependencies: { "@types/fetch": "3.0.0" } },
    "@types/fetch@3.0.0": { dependencies: { fetch: "1.0.0" } },
    "prism@5.0.0(colours@2.0.0)": { dependencies: { short: "much-longer@4.0.0" } },
    "prism@5.0.0(colours@3.0.0)": {},
    "much-longer@4.0.0": {},
    "evil@6.6.6": {},
  },
};

test("listProduction: everything at any depth, nothing of developers", () => {
  const both = ["packages/core", "packages/parcel"];
  expect(listProduction(lockfile, both)).toEqual([
    { name: "@types/fetch", version: "3.0.0", broughtBy: both },
    { name: "fetch", version: "1.0.0", broughtBy: both },
    { name: "much-longer", version: "4.0.0", broughtBy: ["packages/parcel"] },
    { name: "prism", version: "5.0.0", broughtBy: ["packages/parcel"] },
  ]);
});

test("listProduction error: a package that the lockfile does not know", () => {
  expect(() => listProduction(lockfile, ["packages/new"])).toThrow(
    "pnpm-lock.yaml does not know packages/new. Run pnpm install.",
  );
});

test.each([
  { name: "from an address", version: "https://a@example.test/far.tgz" },
  { name: "from a file", version: "file:far.tgz" },
])("listProduction behavior: a dependency $name is one as well", ({ version }) => {
  const far = {
    importers: { "packages/core": { dependencies: { far: { version } } } },
    snapshots: { [`far@${version}`]: {} },
  };
  expect(listProduction(far, ["packages/core"])).toEqual([
    { name: "far", version, broughtBy: ["packages/core"] },
  ]);
});

test("listProduction error: a dependency that the lockfile does not hold", () => {
  const importers = { "packages/core": { dependencies: { far: { version: "1.0.0" } } } };
  expect(() => listProduction({ importers, snapshots: {} }, ["packages/core"])).toThrow(
    "pnpm-lock.yaml does not hold far 1.0.0. Run pnpm install.",
  );
});

test("createLicenceReader: finds a package whatever peers it is installed with", () => {
  const store = "node_modules/.pnpm";
  const read = createLicenceReader(
    writeFiles({
      [`${store}/@types+fetch@3.0.0/node_modules/@types/fetch/package.json`]: { license: "MIT" },
      [`${store}/prism@5.0.0_colours@2.0.0/node_modules/prism/package.json`]: { license: "ISC" },
    }),
  );
  expect(read({ name: "@types/fetch", version: "3.0.0", broughtBy: [] })).toBe("MIT");
  expect(read({ name: "prism", version: "5.0.0", broughtBy: [] })).toBe("ISC");
  expect(() => read({ name: "prism", version: "5.0", broughtBy: [] })).toThrow(
    "prism@5.0 is not installed. Run pnpm install.",
  );
});

test.each([
  { given: { license: "MIT" }, want: "MIT" },
  { given: { license: { type: "MIT" } }, want: "MIT" },
  { given: { licenses: [{ type: "MIT" }, { type: "GPL-2.0" }] }, want: "(MIT OR GPL-2.0)" },
  { given: {}, want: undefined },
])("getLicence $given", ({ given, want }) => {
  expect(getLicence(given)).toBe(want);
});

test.each([
  { given: "MIT", want: true },
  { given: "0BSD", want: true },
  { given: "GPL-3.0-only", want: false },
  { given: "UNLICENSED", want: false },
  { given: "SEE LICENSE IN LICENSE.txt", want: false },
  { given: "", want: false },
  { given: undefined, want: false },
  { given: "(MIT OR GPL-3.0-only)", want: true },
  { given: "GPL-3.0-only OR MIT", want: true },
  { given: "MIT AND GPL-3.0-only", want: false },
  { given: "MIT AND Apache-2.0", want: true },
  { given: "GPL-3.0-only AND MIT OR ISC", want: true },
  { given: "GPL-3.0-only AND (MIT OR ISC)", want: false },
  { given: "Apache-2.0 WITH LLVM-exception", want: false },
  { given: "(MIT", want: false },
])("isAllowed $given", ({ given, want }) => {
  expect(isAllowed(given)).toBe(want);
});

const good: Licensed = {
  name: "fetch",
  version: "1.0.0",
  broughtBy: ["packages/core"],
  licence: "MIT",
};

const advisory = {
  ...{ name: "fetch", versions: ["1.0.0"], severity: "high", title: "Leaks keys" },
  ...{ url: "https://advisories.example/1", vulnerable: "<1.0.1" },
};

const unasked: Answer = { obstacle: "registry.example answered 405" };

test.each<{
  name: string;
  given?: readonly Licensed[];
  answer?: Answer;
  isStrict?: boolean;
  want: readonly string[];
}>([
  { name: "default", want: [] },
  {
    name: "error: a licence that is not allowed",
    given: [{ ...good, licence: "GPL-3.0-only" }],
    want: [
      "fetch@1.0.0, brought by packages/core, has a licence that is not allowed: GPL-3.0-only",
    ],
  },
  {
    name: "error: no licence",
    given: [{ ...good, licence: undefined }],
    want: ["fetch@1.0.0, brought by packages/core, has a licence that is not allowed: none"],
  },
  {
    name: "error: an advisory",
    answer: { advisories: [advisory] },
    want: ["fetch@1.0.0: high, Leaks keys (<1.0.1) https://advisories.example/1"],
  },
  { name: "behavior: the registry could not be asked", answer: unasked, want: [] },
  {
    name: "args: --strict, and the registry could not be asked",
    answer: unasked,
    isStrict: true,
    want: ["The registry could not be asked for advisories: registry.example answered 405."],
  },
])("judge $name", ({ given = [good], answer = { advisories: [] }, isStrict = false, want }) => {
  expect(judge(given, answer, isStrict)).toEqual(want);
});

const weakness = { id: 1, severity: "high", title: "Leaks keys", vulnerable_versions: "<1.0.1" };
const proof = { growl: [{ ...weakness, url: "https://advisories.example/2" }] };

test.each<{ name: string; given: () => Response; want: Answer }>([
  { name: "default", given: () => Response.json(proof), want: { advisories: [] } },
  {
    name: "behavior: an advisory",
    given: () =>
      Response.json({
        ...proof,
        fetch: [{ ...weakness, url: "https://advisories.example/1" }],
      }),
    want: { advisories: [advisory] },
  },
  {
    name: "error: a registry that does not answer such questions",
    given: () => new Response("", { status: 405 }),
    want: { obstacle: "registry.example answered 405" },
  },
  ...["{}", "[]", '{"message":"ok"}', '{"growl":[]}'].map((text) => ({
    name: `error: a registry that answers ${text} to everything`,
    given: () => new Response(text),
    want: { obstacle: "registry.example does not know that growl@1.9.2 is unsafe" },
  })),
  {
    name: "error: no JSON",
    given: () => new Response("<html>"),
    want: { obstacle: expect.stringContaining("registry.example: Unexpected token") },
  },
  {
    name: "error: no connection",
    given: () => {
      throw new TypeError("fetch failed");
    },
    want: { obstacle: "registry.example: fetch failed" },
  },
])("askAdvisories $name", async ({ given, want }) => {
  const asked: unknown[] = [];
  const answer = await askAdvisories("https://registry.example/npm/", [good], async (url, init) => {
    asked.push(String(url), JSON.parse(String(init?.body)));
    return given();
  });
  expect(answer).toEqual(want);
  expect(asked).toEqual([
    "https://registry.example/npm/-/npm/v1/security/advisories/bulk",
    { fetch: ["1.0.0"], growl: ["1.9.2"] },
  ]);
});
