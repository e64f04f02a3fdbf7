import { expect, test } from "vitest";
import { writeFiles } from "../testing/write-files.ts";
import { checkReady } from "./check-ready.ts";
import { writeRepository } from "./write-repository.ts";

const address = "https://github.com/someone/clients";
const workflow = {
  GITHUB_SERVER_URL: "https://github.com",
  GITHUB_REPOSITORY: "someone/clients",
};

function createCheckout(...changesets: readonly string[]): string {
  return writeFiles({
    ".changeset/README.md": "",
    "packages/core/package.json": { name: "@scope/core", version: "0.1.0" },
    "packages/parcel/package.json": { name: "@scope/parcel", version: "0.1.0" },
    "packages/secret/package.json": { name: "@scope/secret", private: true },
    ...Object.fromEntries(changesets.map((name) => [`.changeset/${name}.md`, ""])),
  });
}

test.each([
  { name: "by hand", env: {} },
  { name: "in the workflow", env: workflow },
])("default, $name: ready once the repository is written", ({ env }) => {
  const root = createCheckout();
  expect(checkReady(root, env)).toEqual([
    "No package names its repository, which npm compares with the provenance",
    "Run: pnpm release:repository https://github.com/<owner>/<name>",
  ]);
  expect(writeRepository(root, address)).toHaveLength(2);
  expect(checkReady(root, env)).toEqual([]);
});

test("error: another repository, another folder, a package without", () => {
  const root = createCheckout();
  writeRepository(root, "https://github.com/else/where");
  const elsewhere = "names the repository git+https://github.com/else/where.git";
  expect(checkReady(root, workflow)).toEqual([
    `@scope/core ${elsewhere}, but is published from ${address}`,
    `@scope/parcel ${elsewhere}, but is published from ${address}`,
    "Run: pnpm release:repository https://github.com/<owner>/<name>",
  ]);
});

test("error: a package that came later", () => {
  const root = writeFiles({
    "packages/core/package.json": { name: "@scope/core", repository: { url: address } },
    "packages/new/package.json": { name: "@scope/new" },
  });
  expect(checkReady(root, {})).toEqual([
    "@scope/core does not name its folder packages/core",
    "@scope/new names no repository",
    "Run: pnpm release:repository https://github.com/<owner>/<name>",
  ]);
});

test("error: changesets that are in no version yet", () => {
  const root = createCheckout("brave-cats", "calm-dogs");
  writeRepository(root, address);
  expect(checkReady(root, {})).toEqual([
    "2 changesets are in no version yet. Run: pnpm release:version",
  ]);
});

test.each(["", "github.com/a/b", "http://github.com/a/b", `${address}.git`, `${address}/tree`])(
  "error: %j is no address",
  (given) => {
    expect(() => writeRepository(createCheckout(), given)).toThrow("is no address of a repository");
  },
);
