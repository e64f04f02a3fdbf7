import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { type RunOptions, run } from "./run.ts";
import { emitArea, readCore } from "./testing/create-states.ts";
import { parcels } from "./testing/parcels.ts";
import { createRepository, type Repository } from "./testing/repository.ts";

// Compilers and processes take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const files = [...readCore(), ...(await emitArea("parcels", parcels))];
const paths = "packages/parcels/src/generated/paths.ts";
const document = "packages/parcels/openapi.yaml";

async function call({ folder }: Repository, options: Partial<RunOptions> = {}) {
  const lines: string[] = [];
  const print = (text: string) => lines.push(text);
  const code = await run({
    folder,
    base: undefined,
    check: false,
    dryRun: false,
    ...options,
    print,
  });
  return { code, output: lines.join("\n") };
}

/** A property is gone from what is answered: breaking. */
function breakLabel({ edit }: Repository): void {
  edit(paths, [["Width?: number;", ""]]);
  edit(document, [["        Width:\n          type: number\n          maximum: 20\n", ""]]);
}

const changeset = (name: string, bump: string) => `---\n"${name}": ${bump}\n---\n\nChanged.\n`;
const missing = "@cash-in/parcels needs a minor changeset, there is none. Run: pnpm changes";

test("default: tells, writes, and is content with what it wrote", async () => {
  const repository = createRepository(files);
  breakLabel(repository);
  const base = repository.git("rev-parse", "--short=8", "HEAD");
  expect(await call(repository, { check: true })).toMatchObject({
    code: 1,
    output: expect.stringContaining(`\n${missing}`),
  });
  const { code, output } = await call(repository);
  const [name = ""] = repository.listChangesets();
  expect({ code, output }).toEqual({
    code: 0,
    output: `Compared with ${base} (where this branch left main).

@cash-in/parcels: minor (breaking, and still below 1.0)
  major  \`Label\` no longer has \`Width\`.
  redocly diff: major too.

Wrote .changeset/${name}.`,
  });
  expect(name).toMatch(/^spec-parcels-[0-9a-f]{8}\.md$/);
  const text = readFileSync(join(repository.folder, ".changeset", name), "utf8");
  expect(text).toContain('"@cash-in/parcels": minor');
  expect(text).toContain("- **Breaking:** `Label` no longer has `Width`.");
  expect(await call(repository, { check: true })).toMatchObject({ code: 0 });
});

test("behavior: another run replaces what the first one wrote, and leaves the rest", async () => {
  const repository = createRepository(files);
  repository.write([
    [".changeset/spec-parcels-00000000.md", changeset("@cash-in/parcels", "major")],
  ]);
  repository.commit();
  repository.git("branch", "--force", "main");
  repository.write([[".changeset/own-words.md", changeset("@cash-in/core", "patch")]]);
  breakLabel(repository);
  // What main has already speaks of what main has.
  expect((await call(repository, { check: true })).output).toContain(missing);
  await call(repository);
  const first = repository.listChangesets();
  repository.commit();
  repository.edit(paths, [["Street?: string;", "Street?: string; Zip?: string;"]]);
  await call(repository);
  const second = repository.listChangesets();
  repository.git("checkout", "--quiet", "main", "--", "packages");
  const { output } = await call(repository);
  const known = ["own-words.md", "spec-parcels-00000000.md"];
  expect(first).toHaveLength(3);
  expect(second).toHaveLength(3);
  expect(second).not.toEqual(first);
  expect([first, second].every((names) => known.every((name) => names.includes(name)))).toBe(true);
  expect(repository.listChangesets()).toEqual(known);
  expect(output).toMatch(
    /Removed \.changeset\/spec-parcels-[0-9a-f]{8}\.md, which an earlier run wrote\./,
  );
});

test.each([
  ["patch", "@cash-in/parcels", 1, "there is only: patch"],
  ["minor", "@cash-in/parcels", 0, ""],
  ["major", "@cash-in/parcels", 0, ""],
  ["minor", "@cash-in/core", 1, "there is none"],
] as const)(
  "args: --check with a %s changeset of %s ends with %i",
  async (bump, name, code, said) => {
    const repository = createRepository(files);
    breakLabel(repository);
    repository.write([[".changeset/own-words.md", changeset(name, bump)]]);
    const result = await call(repository, { check: true });
    expect(result.code).toBe(code);
    expect(result.output).toContain(said);
  },
);

test("args: --dry-run writes nothing", async () => {
  const repository = createRepository(files);
  breakLabel(repository);
  const { code, output } = await call(repository, { dryRun: true });
  expect({ code, names: repository.listChangesets() }).toEqual({ code: 0, names: [] });
  expect(output).toContain("`Label` no longer has `Width`.");
});

test("args: --base names another commit", async () => {
  const repository = createRepository(files);
  breakLabel(repository);
  repository.commit();
  const compare = async (base: string) => (await call(repository, { base, check: true })).output;
  expect(await compare("HEAD")).toMatch(
    /^Compared with \w{8} \(HEAD\)\.\nNo area package has changed\.$/,
  );
  expect(await compare("HEAD~1")).toContain("`Label` no longer has `Width`.");
});

test("behavior: what main got meanwhile is no change of this branch", async () => {
  const repository = createRepository(files);
  repository.git("switch", "--quiet", "main");
  breakLabel(repository);
  repository.commit();
  repository.git("switch", "--quiet", "topic");
  expect((await call(repository, { check: true })).code).toBe(0);
});

test("behavior: hints at a description that was not generated from", async () => {
  const repository = createRepository(files);
  repository.write([["spec/openapi.yaml", "openapi: 3.1.0\n"]]);
  expect((await call(repository, { check: true })).output).toContain(
    "No area package has changed. The files of spec/ have: if they say something new, run pnpm generate first.",
  );
});

test("behavior: a package that is gone has no changeset", async () => {
  const repository = createRepository(files);
  repository.git("rm", "-r", "--quiet", "packages/parcels");
  const { code, output } = await call(repository, { check: true });
  expect(code).toBe(0);
  expect(output).toContain(
    "packages/parcels is gone. Deprecate it in the registry with npm deprecate.",
  );
});

test("behavior: tests reach no user", async () => {
  const repository = createRepository(files);
  const paths = ["src/lists/poll.test.ts", "src/lists/poll.test-d.ts", "test/extra.ts"];
  repository.write(paths.map((path) => [`packages/core/${path}`, "export {};\n"]));
  const { code, output } = await call(repository, { check: true });
  expect({ code, lines: output.split("\n").length }).toEqual({ code: 0, lines: 2 });
});

const index = "packages/core/src/index.ts";

test("behavior: core's changeset is written by hand, and says how grave the change is", async () => {
  const repository = createRepository(files);
  repository.edit(index, [["{ serialiseJson }", "{ serialiseJson as writeJson }"]]);
  expect(await call(repository, { check: true })).toEqual({
    code: 1,
    output: expect.stringMatching(
      /@cash-in\/core: written by hand, at least minor \(breaking, and still below 1\.0\)\. Run: pnpm changeset\n( {2}major {2}.+\n)+ {2}minor {2}`writeJson` is new\.\n\n@cash-in\/core needs a minor changeset, there is none\. Run: pnpm changeset$/,
    ),
  });
  repository.write([[".changeset/own-words.md", changeset("@cash-in/core", "patch")]]);
  expect((await call(repository, { check: true })).code).toBe(1);
  repository.write([[".changeset/own-words.md", changeset("@cash-in/core", "minor")]]);
  expect((await call(repository, { check: true })).code).toBe(0);
});

test.each([
  { name: "names the package", text: changeset("@cash-in/core", "patch"), code: 0 },
  { name: "is empty", text: "---\n---\n\nTidied.\n", code: 0 },
  { name: "names another package", text: changeset("@cash-in/parcels", "patch"), code: 1 },
])("behavior: code that changed has a changeset, which $name", async ({ text, code }) => {
  const repository = createRepository(files);
  repository.write([
    [index, `${readFileSync(join(repository.folder, index))}\nconst extra = 1;\n`],
  ]);
  expect(await call(repository, { check: true })).toMatchObject({
    code: 1,
    output: expect.stringContaining(
      "@cash-in/core: written by hand, only its code changed. Run: pnpm changeset, with --empty if users notice nothing",
    ),
  });
  repository.write([[".changeset/own-words.md", text]]);
  expect((await call(repository, { check: true })).code).toBe(code);
});

test("behavior: an empty changeset does not speak for what users notice", async () => {
  const repository = createRepository(files);
  repository.edit("packages/core/package.json", [['"node": ">=22.12"', '"node": ">=26"']]);
  repository.write([[".changeset/own-words.md", "---\n---\n"]]);
  expect((await call(repository, { check: true })).code).toBe(1);
});

test("behavior: a version in the catalog is one of the packages", async () => {
  const workspace = "pnpm-workspace.yaml";
  const repository = createRepository([
    ...files,
    [workspace, "catalog: { openapi-fetch: 1.0.0 }\n"],
  ]);
  repository.edit(workspace, [["1.0.0", "2.0.0"]]);
  expect(await call(repository, { check: true })).toMatchObject({
    code: 1,
    output: expect.stringContaining("depends on `openapi-fetch` 2.0.0 instead of 1.0.0."),
  });
});

test.each<{ name: string; given: (repository: Repository) => Partial<RunOptions>; want: RegExp }>([
  {
    name: "error: an unknown base",
    given: () => ({ base: "v9" }),
    want: /^--base v9 is no commit here\. Fetch it, or name another\.$/,
  },
  {
    name: "error: no main",
    given: ({ git }) => {
      git("branch", "--delete", "--force", "main");
      return {};
    },
    want: /^There is neither origin\/main nor main\. Fetch it, or name a commit with --base\.$/,
  },
  {
    name: "error: nothing in common with main",
    given: ({ git }) => {
      git("switch", "--quiet", "--orphan=other");
      git("commit", "--quiet", "--allow-empty", "--message=Other");
      return {};
    },
    want: /^HEAD has no commit in common with main\. Fetch the whole history, or name a commit with --base\.$/,
  },
  {
    name: "error: a changeset that is none",
    given: (repository) => {
      breakLabel(repository);
      repository.write([[".changeset/own-words.md", "Changed.\n"]]);
      return { check: true };
    },
    want: /^\.changeset\/own-words\.md is no changeset: could not parse changeset - missing or invalid frontmatter\.$/,
  },
])("$name", async ({ given, want }) => {
  const repository = createRepository(files);
  await expect(call(repository, given(repository))).rejects.toThrow(want);
});
