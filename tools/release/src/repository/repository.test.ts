import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commitAll } from "../testing/git.ts";
import { writeFiles } from "../testing/write-files.ts";
import { checkReady } from "./check-ready.ts";
import { writeRepository } from "./write-repository.ts";

const address = "https://github.com/someone/clients";
const workflow = {
  GITHUB_SERVER_URL: "https://github.com",
  GITHUB_REPOSITORY: "someone/clients",
};

const changelog = "# parcel\n\n## 0.1.0\n\n- Added it.\n";

function createPackage(folder: string, version = "0.1.0") {
  return {
    [`packages/${folder}/package.json`]: { name: `@scope/${folder}`, version },
    [`packages/${folder}/CHANGELOG.md`]: changelog,
  };
}

function createCheckout(files: Readonly<Record<string, string | object>> = {}): string {
  return writeFiles({
    ".changeset/README.md": "",
    ...createPackage("core"),
    ...createPackage("parcel"),
    "packages/secret/package.json": { name: "@scope/secret", private: true },
    ...files,
  });
}

/** A checkout that names its repository, and has everything committed. */
function createReady(files: Readonly<Record<string, string | object>> = {}, named = address) {
  const root = createCheckout(files);
  writeRepository(root, named);
  commitAll(root);
  return root;
}

const advice = "Run: pnpm release repository https://github.com/<owner>/<name>";

test.each([
  { name: "by hand", env: {} },
  { name: "in the workflow", env: workflow },
])("default, $name: ready once the repository is written and committed", async ({ env }) => {
  const root = createCheckout();
  commitAll(root);
  expect(await checkReady(root, env)).toEqual([
    "No package names its repository, which npm compares with the provenance",
    advice,
  ]);
  expect(writeRepository(root, address)).toHaveLength(2);
  expect(await checkReady(root, env)).toEqual([
    "2 files are not committed, such as packages/core/package.json. Commit what belongs there, remove the rest",
  ]);
  commitAll(root);
  expect(await checkReady(root, env)).toEqual([]);
});

test("error: another repository", async () => {
  const root = createReady({}, "https://github.com/else/where");
  const elsewhere = "names the repository git+https://github.com/else/where.git";
  expect(await checkReady(root, workflow)).toEqual([
    `@scope/core ${elsewhere}, but is published from ${address}`,
    `@scope/parcel ${elsewhere}, but is published from ${address}`,
    advice,
  ]);
  expect(await checkReady(root, {})).toEqual([]);
});

test("error: repositories that differ", async () => {
  const root = createCheckout();
  writeRepository(root, address);
  const repository = { url: "git+https://github.com/evil/fork.git", directory: "packages/core" };
  const manifest = { name: "@scope/core", version: "0.1.0", repository };
  writeFileSync(join(root, "packages/core/package.json"), JSON.stringify(manifest));
  commitAll(root);
  expect(await checkReady(root, {})).toEqual([
    `The packages name different repositories: https://github.com/evil/fork (@scope/core), ${address} (@scope/parcel)`,
    advice,
  ]);
});

test("error: another folder, a package that came later", async () => {
  const core = { name: "@scope/core", version: "0.1.0", repository: { url: address } };
  const root = createCheckout({ "packages/core/package.json": core });
  commitAll(root);
  expect(await checkReady(root, {})).toEqual([
    "@scope/core does not name its folder packages/core",
    "@scope/parcel names no repository",
    advice,
  ]);
});

const next = "Run: pnpm changeset, then pnpm release:version";

test.each([
  {
    name: "changesets that are in no version yet",
    given: { ".changeset/brave-cats.md": "", ".changeset/calm-dogs.md": "" },
    want: "2 changesets are in no version yet. Run: pnpm release:version",
  },
  {
    name: "a version that no release gave",
    given: createPackage("core", "0.0.0"),
    want: `packages/core has the version 0.0.0, which no release gave it. ${next}`,
  },
  {
    name: "a version that the changelog does not know",
    given: createPackage("core", "0.2.0"),
    want: `packages/core/CHANGELOG.md has no entry for 0.2.0. ${next}`,
  },
  {
    name: "no changelog",
    given: { "packages/new/package.json": { name: "@scope/new", version: "0.1.0" } },
    want: `packages/new/CHANGELOG.md has no entry for 0.1.0. ${next}`,
  },
])("error: $name", async ({ given, want }) => {
  expect(await checkReady(createReady(given), {})).toEqual([want]);
});

test("error: a file that nobody committed", async () => {
  const root = createReady();
  writeFileSync(join(root, "packages/core/draft.ts"), "");
  expect(await checkReady(root, {})).toEqual([
    "1 file is not committed, such as packages/core/draft.ts. Commit what belongs there, remove the rest",
  ]);
});

test.each(["", "github.com/a/b", "http://github.com/a/b", `${address}.git`, `${address}/tree`])(
  "error: %j is no address",
  (given) => {
    expect(() => writeRepository(createCheckout(), given)).toThrow("is no address of a repository");
  },
);

test("error: a README says how to get the package before there is a release", async () => {
  const root = createReady({
    "packages/parcel/README.md": "# parcel\n\n**Not in the npm registry yet**, …\n",
  });
  expect(await checkReady(root, {})).toEqual([
    "READMEs that say that nothing is released: 1, such as packages/parcel/README.md. Set isReleased in tools/generate/src/released.ts, run pnpm generate, commit",
  ]);
});
