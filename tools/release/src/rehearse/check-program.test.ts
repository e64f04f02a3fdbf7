import { expect, test } from "vitest";
import type { Manifest } from "../packages.ts";
import { writeFiles } from "../testing/write-files.ts";
import { checkExports, checkProgram } from "./check-program.ts";

const manifest: Manifest = {
  name: "@cash-in/parcel",
  version: "0.2.0",
  exports: {
    ".": { types: "./index.d.ts", default: "./index.js" },
    "./openapi.yaml": "./openapi.yaml",
  },
};

const files = {
  "package.json": { ...manifest, type: "module" },
  "index.js": 'export const send = () => "sent";',
  "index.d.ts": "export declare const send: () => string;",
  "openapi.yaml": "openapi: 3.1.0",
};

function install(changes: Readonly<Record<string, string | object>> = {}): string {
  const all = Object.entries({ ...files, ...changes });
  return writeFiles(
    Object.fromEntries(all.map(([path, it]) => [`node_modules/${manifest.name}/${path}`, it])),
  );
}

test.each([
  { name: "default", given: {}, want: [] },
  {
    name: "error: an entry point that cannot be imported",
    given: { "index.js": 'throw new Error("broken");' },
    want: [expect.stringContaining("Error: broken")],
  },
  {
    name: "error: types that do not compile",
    given: { "index.d.ts": "export declare const send: () => Missing;" },
    want: [expect.stringMatching(/^node_modules\/@cash-in\/parcel\/index\.d\.ts.*'Missing'/)],
  },
  {
    name: "error: types that are not there",
    given: {
      "package.json": {
        ...manifest,
        exports: { ...manifest.exports, ".": { types: "./no.d.ts", import: "./no.js" } },
      },
    },
    want: [
      expect.stringMatching(/^entries\.mts.*Cannot find module '@cash-in\/parcel'/),
      expect.stringContaining("no.js"),
    ],
  },
  {
    name: "error: a file that is not exported",
    given: { "package.json": { ...manifest, exports: { ".": manifest.exports?.["."] } } },
    want: [expect.stringContaining("ERR_PACKAGE_PATH_NOT_EXPORTED")],
  },
  {
    name: "behavior: types of others are not ours",
    given: {
      "index.d.ts": 'export type { Part } from "other"; export declare const send: () => string;',
      "node_modules/other/package.json": { name: "other", types: "./index.d.ts" },
      "node_modules/other/index.d.ts": "export type Part = Missing;",
    },
    want: [],
  },
])("checkExports $name", async ({ given, want }) => {
  const folder = install(given);
  expect(await checkExports(folder, manifest)).toEqual(want);
});

test.each([
  { name: "default", given: "const text: string = send();", want: [] },
  {
    name: "error: a wrong type",
    given: "const text: number = send(); console.log(text);",
    want: [expect.stringMatching(/^example\.mts.*'string' is not assignable to type 'number'/)],
  },
  {
    name: "error: it throws",
    given: 'send(); throw new Error("no answer");',
    want: [expect.stringContaining("Error: no answer")],
  },
])("checkProgram $name", async ({ given, want }) => {
  const code = `import { send } from "@cash-in/parcel";\n${given}`;
  expect(await checkProgram(install(), "example.mts", code)).toEqual(want);
});

test("error: a compiler that breaks down", async () => {
  const env = { ...process.env, NODE_OPTIONS: "--no-such-option" };
  expect(await checkProgram(install(), "program.mts", "export {};", env)).toContainEqual(
    expect.stringMatching(/^The compiler failed: .*--no-such-option/s),
  );
});
