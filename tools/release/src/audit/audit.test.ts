import { buffer } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import { listen } from "@cash-in/workbench/listen";
import { runProgram } from "@cash-in/workbench/run-program";
import { expect, test } from "vitest";
import { writeFiles } from "../testing/write-files.ts";
import { type Answer, askAdvisories } from "./ask-advisories.ts";
import { isAllowed } from "./is-allowed.ts";
import { type Dependency, listDependencies } from "./list-dependencies.ts";
import { listFaults } from "./list-faults.ts";

/** A workspace: two packages for users, one for developers. */
const workspace = {
  "pnpm-workspace.yaml": "packages: [packages/*, tools/*]\n",
  "package.json": { private: true },
  "packages/core/package.json": { name: "core", dependencies: { fetch: "file:../../far/fetch" } },
  "packages/parcel/package.json": {
    name: "parcel",
    dependencies: { core: "workspace:*", fetch: "file:../../far/fetch" },
    optionalDependencies: { short: "file:../../far/long" },
  },
  "tools/lint/package.json": { name: "lint", dependencies: { evil: "file:../../far/evil" } },
  "far/fetch/package.json": {
    ...{ name: "fetch", version: "1.0.0", license: "MIT" },
    dependencies: { types: "file:../types" },
  },
  "far/types/package.json": { name: "types", version: "3.0.0", license: { type: "ISC" } },
  "far/long/package.json": {
    ...{ name: "much-longer", version: "4.0.0" },
    licenses: [{ type: "MIT" }, { type: "GPL-2.0" }],
  },
  "far/evil/package.json": { name: "evil", version: "6.6.6" },
};

test("listDependencies: everything at any depth with its licence, nothing of developers", async () => {
  const root = writeFiles(workspace);
  await runProgram("pnpm", ["install", "--offline"], { cwd: root });
  const both = ["packages/core", "packages/parcel"];
  const version = (name: string): string => expect.stringContaining(name);
  expect(await listDependencies(root, both)).toEqual([
    { name: "fetch", version: version("fetch"), licence: "MIT", broughtBy: both },
    {
      name: "much-longer",
      version: version("long"),
      licence: "(MIT OR GPL-2.0)",
      broughtBy: ["packages/parcel"],
    },
    { name: "types", version: version("types"), licence: "ISC", broughtBy: both },
  ]);
  expect(await listDependencies(root, ["tools/lint"])).toEqual([
    { name: "evil", version: version("evil"), licence: undefined, broughtBy: ["tools/lint"] },
  ]);
});

test.each([
  { name: "a package that is not there", files: workspace, folder: "packages/new" },
  { name: "a folder that was never installed", files: workspace, folder: "packages/core" },
])("listDependencies error: $name", async ({ files, folder }) => {
  await expect(listDependencies(writeFiles(files), [folder])).rejects.toThrow("licenses list");
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

const good: Dependency = {
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
  given?: readonly Dependency[];
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
])(
  "listFaults $name",
  ({ given = [good], answer = { advisories: [] }, isStrict = false, want }) => {
    expect(listFaults(given, answer, isStrict)).toEqual(want);
  },
);

const weakness = { id: 1, severity: "high", title: "Leaks keys", vulnerable_versions: "<1.0.1" };
const proof = {
  growl: [{ ...weakness, vulnerable_versions: "<1.10", url: "https://advisories.example/2" }],
};

const locked = {
  "pnpm-workspace.yaml": "packages: [packages/*, tools/*]\n",
  "package.json": { private: true },
  "packages/core/package.json": { name: "core", dependencies: { fetch: "1.0.0" } },
  "tools/lint/package.json": { name: "lint", dependencies: { evil: "6.6.6" } },
  "pnpm-lock.yaml": {
    lockfileVersion: "9.0",
    importers: {
      ".": {},
      "packages/core": { dependencies: { fetch: { specifier: "1.0.0", version: "1.0.0" } } },
      "tools/lint": { dependencies: { evil: { specifier: "6.6.6", version: "6.6.6" } } },
    },
    packages: {
      "fetch@1.0.0": { resolution: { integrity: "sha512-" } },
      "evil@6.6.6": { resolution: { integrity: "sha512-" } },
    },
    snapshots: { "fetch@1.0.0": {}, "evil@6.6.6": {} },
  },
};

test.each<{ name: string; given: object | string; status?: number; want: object }>([
  { name: "default", given: proof, want: { advisories: [] } },
  {
    name: "behavior: an advisory",
    given: { ...proof, fetch: [{ ...weakness, url: "https://advisories.example/1" }] },
    want: { advisories: [advisory] },
  },
  {
    name: "error: a registry that does not answer such questions",
    given: "",
    status: 405,
    want: { obstacle: expect.stringMatching(/^127\.0\.0\.1:\d+: .+ responded with 405/) },
  },
  ...["{}", '{"growl":[]}'].map((given) => ({
    name: `error: a registry that answers ${given} to everything`,
    given,
    want: { obstacle: expect.stringContaining(" does not know that growl@1.9.2 is unsafe") },
  })),
  ...["[]", '{"message":"ok"}', "<html>"].map((given) => ({
    name: `error: a registry that answers ${given}`,
    given,
    want: { obstacle: expect.stringMatching(/^127\.0\.0\.1:\d+/) },
  })),
])("askAdvisories $name", async ({ given, status = 200, want }) => {
  const asked: unknown[] = [];
  const text = typeof given === "string" ? given : JSON.stringify(given);
  await using registry = await listen(async (request, response) => {
    const body = await buffer(request);
    const isPacked = request.headers["content-encoding"] === "gzip";
    if (request.method === "POST") asked.push(JSON.parse(`${isPacked ? gunzipSync(body) : body}`));
    response.writeHead(status, { "content-type": "application/json" }).end(text);
  });
  const root = writeFiles(locked);
  expect(await askAdvisories(root, ["packages/core"], registry.url)).toEqual(want);
  // Whoever does not know the first is asked nothing else.
  const others = "advisories" in want ? [{ fetch: ["1.0.0"] }] : [];
  expect(asked).toEqual([{ growl: ["1.9.2"] }, ...others]);
});

test("askAdvisories error: no connection", async () => {
  const { url, stop } = await listen(() => {});
  await stop();
  const { host } = new URL(url);
  expect(await askAdvisories(writeFiles(locked), ["packages/core"], url)).toEqual({
    obstacle: expect.stringMatching(new RegExp(`^${host}: .*[Cc]onnect`)),
  });
});
